# Sanat sille, kun tapausten lista puuttuu; ne ovat ohjelmassa itsessään.

trouble-title = Sivu ei latautunut kunnolla
trouble-fetch = Tapausten listaa ei saatu haettua. Verkkoyhteytesi on voinut katketa.
trouble-version = Sivu ja sen lista ovat eri versioista. Sivu on luultavasti juuri päivitetty.
trouble-damaged = Tapausten lista tuli perille vioittuneena.
trouble-help = Vastauksiasi ei ole lähetetty mihinkään. Lataa sivu uudelleen.
trouble-reload = Lataa sivu uudelleen
trouble-threat = Uhataanko sinua? Soita Rikosuhripäivystykseen:
