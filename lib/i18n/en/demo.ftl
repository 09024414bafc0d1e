# Model businesses: invented exports to try things out.

demo-cafe = Café Musterhof
demo-cafe-about = Invented: a café in a small town with a loyalty card, advertising on Facebook and Instagram and posts of its own, November 2024 to October 2026.
demo-hairdresser = Salon Schnittmuster
demo-hairdresser-about = Invented: an almost fully booked hairdresser with an appointment list, a little Google advertising and posts on Instagram, November 2024 to October 2026.
demo-online_shop = Leinenlade Beispielbach
demo-online_shop-about = Invented: a small online shop for linen that moved from WooCommerce to Shopify and advertises all the time, November 2024 to October 2026.
