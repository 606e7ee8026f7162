# Paikkojen viralliset nimet, muodot lauseisiin, lyhyet nimet ja hakusanat.

place-ita-uusimaa = Itä-Uudenmaan hyvinvointialue
    .where = Itä-Uudenmaan hyvinvointialueella
    .short = Itä-Uusimaa
    .search = Itä-Uusimaa, Östra Nyland, East Uusimaa, Porvoo, Borgå, Loviisa, Lovisa, Sipoo, Sibbo, Askola, Lapinjärvi, Lappträsk, Myrskylä, Mörskom, Pukkila

place-keski-uusimaa = Keski-Uudenmaan hyvinvointialue
    .where = Keski-Uudenmaan hyvinvointialueella
    .short = Keski-Uusimaa
    .search = Keski-Uusimaa, Mellersta Nyland, Central Uusimaa, Keusote, Hyvinkää, Hyvinge, Järvenpää, Träskända, Nurmijärvi, Tuusula, Tusby, Mäntsälä, Pornainen, Borgnäs

place-lansi-uusimaa = Länsi-Uudenmaan hyvinvointialue
    .where = Länsi-Uudenmaan hyvinvointialueella
    .short = Länsi-Uusimaa
    .search = Länsi-Uusimaa, Västra Nyland, Western Uusimaa, West Uusimaa, Luvn, Espoo, Esbo, Lohja, Lojo, Kirkkonummi, Kyrkslätt, Vihti, Vichtis, Raasepori, Raseborg, Kauniainen, Grankulla, Karkkila, Högfors, Hanko, Hangö, Siuntio, Sjundeå, Inkoo, Ingå, Tammisaari, Ekenäs, Karjaa, Karis

place-vantaa-kerava = Vantaan ja Keravan hyvinvointialue
    .where = Vantaan ja Keravan hyvinvointialueella
    .short = Vantaa ja Kerava
    .search = Vantaa ja Kerava, Vanda och Kervo, Vantaa and Kerava, Vantaa-Kerava, Vanda-Kervo, Vantaa, Vanda, Kerava, Kervo, Tikkurila, Dickursby, Myyrmäki, Myrbacka

place-varsinais-suomi = Varsinais-Suomen hyvinvointialue
    .where = Varsinais-Suomen hyvinvointialueella
    .short = Varsinais-Suomi
    .search = Varsinais-Suomi, Egentliga Finland, Southwest Finland, Varha, Turku, Åbo, Salo, Kaarina, S:t Karins, Raisio, Reso, Naantali, Nådendal, Lieto, Lundo, Loimaa, Parainen, Pargas, Uusikaupunki, Nystad, Paimio, Pemar, Laitila, Somero, Kemiönsaari, Kimitoön

place-satakunta = Satakunnan hyvinvointialue
    .where = Satakunnan hyvinvointialueella
    .short = Satakunta
    .search = Satakunta, Pori, Björneborg, Rauma, Raumo, Ulvila, Ulvsby, Kankaanpää, Huittinen, Eura, Eurajoki, Euraåminne, Kokemäki, Kumo, Harjavalta, Säkylä, Nakkila

place-kanta-hame = Kanta-Hämeen hyvinvointialue
    .where = Kanta-Hämeen hyvinvointialueella
    .short = Kanta-Häme
    .search = Kanta-Häme, Egentliga Tavastland, Oma Häme, Häme, Tavastland, Hämeenlinna, Tavastehus, Riihimäki, Forssa, Janakkala, Hattula, Hausjärvi, Loppi, Tammela, Jokioinen, Jockis, Humppila, Ypäjä

place-pirkanmaa = Pirkanmaan hyvinvointialue
    .where = Pirkanmaan hyvinvointialueella
    .short = Pirkanmaa
    .search = Pirkanmaa, Birkaland, Pirha, Tampere, Tammerfors, Nokia, Ylöjärvi, Kangasala, Lempäälä, Pirkkala, Birkala, Sastamala, Valkeakoski, Akaa, Urjala, Orivesi, Hämeenkyrö, Tavastkyro, Mänttä-Vilppula, Parkano, Ikaalinen, Ikalis, Virrat, Virdois

place-paijat-hame = Päijät-Hämeen hyvinvointialue
    .where = Päijät-Hämeen hyvinvointialueella
    .short = Päijät-Häme
    .search = Päijät-Häme, Päijänne-Tavastland, Lahti, Lahtis, Hollola, Heinola, Orimattila, Asikkala, Iitti, Kärkölä, Sysmä, Padasjoki, Hartola

place-kymenlaakso = Kymenlaakson hyvinvointialue
    .where = Kymenlaakson hyvinvointialueella
    .short = Kymenlaakso
    .search = Kymenlaakso, Kymmenedalen, Kouvola, Kotka, Hamina, Fredrikshamn, Pyhtää, Pyttis, Virolahti, Vederlax, Miehikkälä

place-etela-karjala = Etelä-Karjalan hyvinvointialue
    .where = Etelä-Karjalan hyvinvointialueella
    .short = Etelä-Karjala
    .search = Etelä-Karjala, Södra Karelen, South Karelia, Ekhva, Lappeenranta, Villmanstrand, Imatra, Ruokolahti, Luumäki, Taipalsaari, Parikkala, Lemi, Rautjärvi, Savitaipale

place-etela-savo = Etelä-Savon hyvinvointialue
    .where = Etelä-Savon hyvinvointialueella
    .short = Etelä-Savo
    .search = Etelä-Savo, Södra Savolax, South Savo, Eloisa, Mikkeli, S:t Michel, Savonlinna, Nyslott, Pieksämäki, Mäntyharju, Juva, Kangasniemi, Rantasalmi, Hirvensalmi, Puumala, Sulkava

place-pohjois-savo = Pohjois-Savon hyvinvointialue
    .where = Pohjois-Savon hyvinvointialueella
    .short = Pohjois-Savo
    .search = Pohjois-Savo, Norra Savolax, North Savo, Kuopio, Iisalmi, Idensalmi, Siilinjärvi, Varkaus, Leppävirta, Lapinlahti, Kiuruvesi, Suonenjoki, Joroinen, Pielavesi, Sonkajärvi

place-pohjois-karjala = Pohjois-Karjalan hyvinvointialue
    .where = Pohjois-Karjalan hyvinvointialueella
    .short = Pohjois-Karjala
    .search = Pohjois-Karjala, Norra Karelen, North Karelia, Siun sote, Joensuu, Kontiolahti, Liperi, Lieksa, Kitee, Nurmes, Outokumpu, Ilomantsi, Juuka, Polvijärvi, Heinävesi

place-keski-suomi = Keski-Suomen hyvinvointialue
    .where = Keski-Suomen hyvinvointialueella
    .short = Keski-Suomi
    .search = Keski-Suomi, Mellersta Finland, Central Finland, Jyväskylä, Jämsä, Laukaa, Äänekoski, Muurame, Saarijärvi, Keuruu, Viitasaari, Hankasalmi, Joutsa, Petäjävesi

place-etela-pohjanmaa = Etelä-Pohjanmaan hyvinvointialue
    .where = Etelä-Pohjanmaan hyvinvointialueella
    .short = Etelä-Pohjanmaa
    .search = Etelä-Pohjanmaa, Södra Österbotten, South Ostrobothnia, Seinäjoki, Kurikka, Kauhava, Lapua, Lappo, Kauhajoki, Ilmajoki, Alavus, Alavo, Alajärvi, Ähtäri, Etseri, Isokyrö, Storkyro, Teuva, Östermark

place-pohjanmaa = Pohjanmaan hyvinvointialue
    .where = Pohjanmaan hyvinvointialueella
    .short = Pohjanmaa
    .search = Pohjanmaa, Österbotten, Ostrobothnia, Österbottens välfärdsområde, Vaasa, Vasa, Pietarsaari, Jakobstad, Mustasaari, Korsholm, Pedersöre, Närpiö, Närpes, Laihia, Laihela, Uusikaarlepyy, Nykarleby, Vöyri, Vörå, Kristiinankaupunki, Kristinestad, Kruunupyy, Kronoby, Maalahti, Malax, Luoto, Larsmo

place-keski-pohjanmaa = Keski-Pohjanmaan hyvinvointialue
    .where = Keski-Pohjanmaan hyvinvointialueella
    .short = Keski-Pohjanmaa
    .search = Keski-Pohjanmaa, Mellersta Österbotten, Central Ostrobothnia, Soite, Kokkola, Karleby, Kannus, Kaustinen, Kaustby, Veteli, Vetil, Toholampi, Perho, Halsua, Lestijärvi

place-pohjois-pohjanmaa = Pohjois-Pohjanmaan hyvinvointialue
    .where = Pohjois-Pohjanmaan hyvinvointialueella
    .short = Pohjois-Pohjanmaa
    .search = Pohjois-Pohjanmaa, Norra Österbotten, North Ostrobothnia, Pohde, Oulu, Uleåborg, Raahe, Brahestad, Kempele, Ylivieska, Kuusamo, Kalajoki, Nivala, Liminka, Limingo, Ii, Ijo, Muhos, Oulainen, Haapajärvi, Pudasjärvi

place-kainuu = Kainuun hyvinvointialue
    .where = Kainuun hyvinvointialueella
    .short = Kainuu
    .search = Kainuu, Kajanaland, Kainuun sote, Kajaani, Kajana, Sotkamo, Kuhmo, Suomussalmi, Paltamo, Puolanka, Hyrynsalmi, Ristijärvi

place-lappi = Lapin hyvinvointialue
    .where = Lapin hyvinvointialueella
    .short = Lappi
    .search = Lappi, Lappland, Lapland, Rovaniemi, Tornio, Torneå, Kemi, Sodankylä, Keminmaa, Kemijärvi, Inari, Enare, Kittilä, Kolari, Ylitornio, Övertorneå, Enontekiö, Enontekis, Utsjoki, Ranua

place-helsinki = Helsingin kaupunki
    .where = Helsingissä
    .short = Helsinki
    .search = Helsinki, Helsingfors, Stadi, Itäkeskus, Östra centrum, Malmi, Malm, Kallio, Berghäll, Vuosaari, Nordsjö

place-ahvenanmaa = Ahvenanmaa
    .where = Ahvenanmaalla
    .short = Ahvenanmaa
    .search = Ahvenanmaa, Åland, Åland Islands, ÅHS, Maarianhamina, Mariehamn, Jomala, Finström, Lemland, Saltvik, Hammarland, Sund, Eckerö, Föglö, Geta, Brändö, Kumlinge
