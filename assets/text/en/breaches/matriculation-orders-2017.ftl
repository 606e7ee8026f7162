# Order data of the Matriculation Examination Board 2017–2018: what happened, whom it affects and who has said what.

breach-matriculation-orders-2017 = Copy of a matriculation certificate (Matriculation Examination Board, 2017–2018)
    .what = Orders for copies of certificates and exam answers stayed on a provider’s server when the Board’s website was renewed. Because of an error, anybody could reach the server online. This lasted from November 2017 to the end of January 2018.
    .status = The Board sent a letter to thousands of people. We do not know whether anybody has looked at the data or misused it.
    .told = Matriculation Examination Board, orders for copies of certificates
    .because = { $about ->
       *[you] an organisation has told you that the case of the Matriculation Examination Board’s order data affects you
        [other] an organisation has said that the case of the Matriculation Examination Board’s order data affects them
      }
    .if-not = { $about ->
       *[you] no organisation has told you that the case of the Matriculation Examination Board’s order data affects you
        [other] no organisation has said that the case of the Matriculation Examination Board’s order data affects them
      }
    .unknown = We do not know how old the orders on the server were. Nor do we know whose personal identity code was there: for some there was only the date of birth.

change-matriculation-orders-2017-added = Added to the list.

group-matriculation-orders-2017-orderers = People who ordered a copy of a certificate or of an exam answer before February 2018

claim-matriculation-orders-2017-open = From this time, anybody could reach the server online.
claim-matriculation-orders-2017-closed = The open access to the server ended.
claim-matriculation-orders-2017-letters = The Board told by letter those whose data had been available to outsiders.
claim-matriculation-orders-2017-server = The provider had moved the data of the old order system to a development server, and it stayed there.
claim-matriculation-orders-2017-which = The day of the order, the time of the examination and the name of the school were available too.
