# Beispielbetriebe: erfundene Exporte zum Ausprobieren.

demo-cafe = Café Musterhof
demo-cafe-about = Erfunden: ein Café in einer kleinen Stadt mit Stammkundenkarte, Werbung auf Facebook und Instagram und eigenen Beiträgen, November 2024 bis Oktober 2026.
demo-hairdresser = Salon Schnittmuster
demo-hairdresser-about = Erfunden: ein fast ausgebuchter Friseursalon mit Terminliste, etwas Google-Werbung und Beiträgen auf Instagram, November 2024 bis Oktober 2026.
demo-online_shop = Leinenlade Beispielbach
demo-online_shop-about = Erfunden: ein kleiner Onlineshop für Leinen, der von WooCommerce zu Shopify übersiedelt ist und ständig wirbt, November 2024 bis Oktober 2026.
