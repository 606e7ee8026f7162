# Pankkien tapausten ohjeet selkeällä suomella.

organisation-aktia =
    .note = Ota yhteyttä verkkopankissa tai palautteen lomakkeella. Voit myös soittaa asiakaspalveluun.
