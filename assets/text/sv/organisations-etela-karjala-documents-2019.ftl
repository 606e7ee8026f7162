# Namnet på den som nämns i fallet med handlingar i Södra Karelen.

organisation-eksote = Eksote (nu Södra Karelens välfärdsområde)
