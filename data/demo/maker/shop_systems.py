"""The shop's orders as Shopify and, before the move, WooCommerce export them."""

from collections.abc import Sequence
from decimal import Decimal

from maker.orders import Line, Order, counted_rows, period, totals
from maker.people import Person
from maker.produced import Produced
from maker.writers import cents, plain_csv, quoted_csv

_VENDOR = "Leinenlade Beispielbach"
_SHOPIFY = (
    "Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,"
    "Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,"
    "Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,"
    "Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,"
    "Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,"
    "Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,"
    "Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,"
    "Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,"
    "Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,"
    "Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,"
    "Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,"
    "Tax 5 Value,Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name,"
    "Payment ID,Payment Terms Name,Next Payment Due At,Payment References"
)
_WOOCOMMERCE = (
    "Order Number,Order Status,Order Date,Customer Note,First Name (Billing),"
    "Last Name (Billing),Company (Billing),Address 1&2 (Billing),City (Billing),"
    "State Code (Billing),Postcode (Billing),Country Code (Billing),Email (Billing),"
    "Phone (Billing),First Name (Shipping),Last Name (Shipping),Address 1&2 (Shipping),"
    "City (Shipping),State Code (Shipping),Postcode (Shipping),Country Code (Shipping),Item #,"
    "SKU,Item Name,Product Variation,Quantity,Quantity (- Refund),Item Cost,"
    "Order Line (w/o tax),Order Line Tax,Order Line Total,Order Line Total Refunded,"
    "Order Line Total (- Refund),Image URL,Coupon Code,Discount Amount,Discount Amount Tax,"
    "Payment Method Title,Coupons Used,Cart Discount Amount,Order Subtotal Amount,"
    "Order Tax Amount,Order Shipping Amount,Order Refund Amount,Order Total Amount,"
    "Order Total Tax Amount,Total items,Total products"
)
_WOO_STATUS = {
    "paid": "Completed",
    "partially_refunded": "Completed",
    "refunded": "Refunded",
    "voided": "Cancelled",
    "pending": "Pending payment",
}
_WOO_PAYMENTS = {"Shopify Payments": "Kreditkarte", "Bank Deposit": "Vorkasse"}
_VAT = Decimal("1.2")


def shopify(path: str, placed: Sequence[Order]) -> Produced:
    """Return the Shopify orders export: newest order first, its fields on its first line only."""
    header = _SHOPIFY.split(",")
    rows = [
        [cells.get(column, "") for column in header]
        for order in reversed(placed)
        for cells in _shopify_lines(order)
    ]
    return _produced(path, plain_csv([header, *rows]), "shopify_orders", placed)


def woocommerce(path: str, placed: Sequence[Order]) -> Produced:
    """Return the Advanced Order Export: one row per article, order amounts on each of them."""
    header = _WOOCOMMERCE.split(",")
    rows = [
        [cells.get(column, "") for column in header]
        for order in placed
        for cells in _woocommerce_lines(order)
    ]
    data = quoted_csv([header, *rows])
    return _produced(path, data, "woocommerce_advanced_order_export", placed)


def _shopify_lines(order: Order) -> list[dict[str, str]]:
    lines = [_shopify_line(order, line) for line in order.lines]
    lines[0] |= _shopify_order(order)
    return lines


def _shopify_line(order: Order, line: Line) -> dict[str, str]:
    return {
        "Name": f"#{order.number}",
        "Email": order.email,
        "Created at": f"{order.placed_at:%Y-%m-%d %H:%M:%S %z}",
        "Lineitem quantity": str(line.quantity),
        "Lineitem name": line.name,
        "Lineitem price": str(line.price),
        "Lineitem sku": line.sku,
        "Lineitem requires shipping": "true",
        "Lineitem taxable": "true",
        "Lineitem fulfillment status": "pending" if order.status == "voided" else "fulfilled",
        "Vendor": _VENDOR,
        "Lineitem discount": "0.00",
    }


def _shopify_order(order: Order) -> dict[str, str]:
    moment = f"{order.placed_at:%Y-%m-%d %H:%M:%S %z}"
    is_open = order.status in ("voided", "pending")
    return {
        "Financial Status": order.status,
        "Paid at": "" if is_open else moment,
        "Fulfillment Status": "unfulfilled" if is_open else "fulfilled",
        "Accepts Marketing": "yes" if order.newsletter else "no",
        "Currency": "EUR",
        "Subtotal": str(order.subtotal),
        "Shipping": str(order.shipping),
        "Taxes": str(order.tax),
        "Total": str(order.total),
        "Discount Code": "WILLKOMMEN10" if order.discount else "",
        "Discount Amount": str(order.discount),
        "Shipping Method": "Post",
        "Cancelled at": moment if order.status == "voided" else "",
        "Payment Method": order.payment,
        "Refunded Amount": str(order.refunded),
        "Outstanding Balance": str(order.total) if order.status == "pending" else "0.00",
        "Id": str(5_550_000_000_000 + order.number * 17),
        "Risk Level": "Low",
        "Source": "web",
        "Tax 1 Name": "AT MwSt 20%",
        "Tax 1 Value": str(order.tax),
        **_shopify_address("Billing", order.person),
        **_shopify_address("Shipping", order.person),
    }


def _shopify_address(kind: str, person: Person) -> dict[str, str]:
    return {
        f"{kind} Name": person.name,
        f"{kind} Street": person.street,
        f"{kind} Address1": person.street,
        f"{kind} City": person.town,
        f"{kind} Zip": f"'{person.postcode}",
        f"{kind} Country": person.country,
    }


def _woocommerce_lines(order: Order) -> list[dict[str, str]]:
    shared = _woocommerce_order(order)
    return [
        {**shared, **_woocommerce_line(position, line)}
        for position, line in enumerate(order.lines, start=1)
    ]


def _woocommerce_line(position: int, line: Line) -> dict[str, str]:
    net = cents(line.amount / _VAT)
    return {
        "Item #": str(position),
        "SKU": line.sku,
        "Item Name": line.name,
        "Quantity": str(line.quantity),
        "Quantity (- Refund)": str(line.quantity),
        "Item Cost": str(cents(line.price / _VAT)),
        "Order Line (w/o tax)": str(net),
        "Order Line Tax": str(line.amount - net),
        "Order Line Total": str(line.amount),
        "Order Line Total Refunded": "0.00",
        "Order Line Total (- Refund)": str(line.amount),
        "Discount Amount": "0.00",
        "Discount Amount Tax": "0.00",
    }


def _woocommerce_order(order: Order) -> dict[str, str]:
    shipping = cents(order.shipping / _VAT)
    return {
        "Order Number": str(order.number),
        "Order Status": _WOO_STATUS[order.status],
        "Order Date": f"{order.placed_at:%Y-%m-%d %H:%M}",
        **_woocommerce_address("Billing", order.person),
        "Email (Billing)": order.email,
        **_woocommerce_address("Shipping", order.person),
        "Payment Method Title": _WOO_PAYMENTS.get(order.payment, order.payment),
        "Coupons Used": "willkommen10" if order.discount else "",
        "Cart Discount Amount": str(order.discount),
        "Order Subtotal Amount": str(order.total - order.tax - shipping),
        "Order Tax Amount": str(order.tax),
        "Order Shipping Amount": str(shipping),
        "Order Refund Amount": str(order.refunded),
        "Order Total Amount": str(order.total),
        "Order Total Tax Amount": str(order.tax),
        "Total items": str(sum(line.quantity for line in order.lines)),
        "Total products": str(len(order.lines)),
    }


def _woocommerce_address(kind: str, person: Person) -> dict[str, str]:
    return {
        f"First Name ({kind})": person.first,
        f"Last Name ({kind})": person.last,
        f"Address 1&2 ({kind})": person.street,
        f"City ({kind})": person.town,
        f"Postcode ({kind})": person.postcode,
        f"Country Code ({kind})": person.country,
    }


def _produced(path: str, data: bytes, export: str, placed: Sequence[Order]) -> Produced:
    return Produced(path, data, export, period(placed), counted_rows(placed), totals(placed))
