# The official names of the places, forms for running text, short names and search words.

place-ita-uusimaa = Wellbeing services county of East Uusimaa
    .where = in the wellbeing services county of East Uusimaa
    .short = East Uusimaa
    .search = Itä-Uusimaa, Östra Nyland, East Uusimaa, Porvoo, Borgå, Loviisa, Lovisa, Sipoo, Sibbo, Askola, Lapinjärvi, Lappträsk, Myrskylä, Mörskom, Pukkila

place-keski-uusimaa = Wellbeing services county of Central Uusimaa
    .where = in the wellbeing services county of Central Uusimaa
    .short = Central Uusimaa
    .search = Keski-Uusimaa, Mellersta Nyland, Central Uusimaa, Keusote, Hyvinkää, Hyvinge, Järvenpää, Träskända, Nurmijärvi, Tuusula, Tusby, Mäntsälä, Pornainen, Borgnäs

place-lansi-uusimaa = Wellbeing services county of Western Uusimaa
    .where = in the wellbeing services county of Western Uusimaa
    .short = Western Uusimaa
    .search = Länsi-Uusimaa, Västra Nyland, Western Uusimaa, West Uusimaa, Luvn, Espoo, Esbo, Lohja, Lojo, Kirkkonummi, Kyrkslätt, Vihti, Vichtis, Raasepori, Raseborg, Kauniainen, Grankulla, Karkkila, Högfors, Hanko, Hangö, Siuntio, Sjundeå, Inkoo, Ingå, Tammisaari, Ekenäs, Karjaa, Karis

place-vantaa-kerava = Wellbeing services county of Vantaa and Kerava
    .where = in the wellbeing services county of Vantaa and Kerava
    .short = Vantaa and Kerava
    .search = Vantaa ja Kerava, Vanda och Kervo, Vantaa and Kerava, Vantaa-Kerava, Vanda-Kervo, Vantaa, Vanda, Kerava, Kervo, Tikkurila, Dickursby, Myyrmäki, Myrbacka

place-varsinais-suomi = Wellbeing services county of Southwest Finland
    .where = in the wellbeing services county of Southwest Finland
    .short = Southwest Finland
    .search = Varsinais-Suomi, Egentliga Finland, Southwest Finland, Varha, Turku, Åbo, Salo, Kaarina, S:t Karins, Raisio, Reso, Naantali, Nådendal, Lieto, Lundo, Loimaa, Parainen, Pargas, Uusikaupunki, Nystad, Paimio, Pemar, Laitila, Somero, Kemiönsaari, Kimitoön

place-satakunta = Wellbeing services county of Satakunta
    .where = in the wellbeing services county of Satakunta
    .short = Satakunta
    .search = Satakunta, Pori, Björneborg, Rauma, Raumo, Ulvila, Ulvsby, Kankaanpää, Huittinen, Eura, Eurajoki, Euraåminne, Kokemäki, Kumo, Harjavalta, Säkylä, Nakkila

place-kanta-hame = Wellbeing services county of Kanta-Häme
    .where = in the wellbeing services county of Kanta-Häme
    .short = Kanta-Häme
    .search = Kanta-Häme, Egentliga Tavastland, Oma Häme, Häme, Tavastland, Hämeenlinna, Tavastehus, Riihimäki, Forssa, Janakkala, Hattula, Hausjärvi, Loppi, Tammela, Jokioinen, Jockis, Humppila, Ypäjä

place-pirkanmaa = Wellbeing services county of Pirkanmaa
    .where = in the wellbeing services county of Pirkanmaa
    .short = Pirkanmaa
    .search = Pirkanmaa, Birkaland, Pirha, Tampere, Tammerfors, Nokia, Ylöjärvi, Kangasala, Lempäälä, Pirkkala, Birkala, Sastamala, Valkeakoski, Akaa, Urjala, Orivesi, Hämeenkyrö, Tavastkyro, Mänttä-Vilppula, Parkano, Ikaalinen, Ikalis, Virrat, Virdois

place-paijat-hame = Wellbeing services county of Päijät-Häme
    .where = in the wellbeing services county of Päijät-Häme
    .short = Päijät-Häme
    .search = Päijät-Häme, Päijänne-Tavastland, Lahti, Lahtis, Hollola, Heinola, Orimattila, Asikkala, Iitti, Kärkölä, Sysmä, Padasjoki, Hartola

place-kymenlaakso = Wellbeing services county of Kymenlaakso
    .where = in the wellbeing services county of Kymenlaakso
    .short = Kymenlaakso
    .search = Kymenlaakso, Kymmenedalen, Kouvola, Kotka, Hamina, Fredrikshamn, Pyhtää, Pyttis, Virolahti, Vederlax, Miehikkälä

place-etela-karjala = Wellbeing services county of South Karelia
    .where = in the wellbeing services county of South Karelia
    .short = South Karelia
    .search = Etelä-Karjala, Södra Karelen, South Karelia, Ekhva, Lappeenranta, Villmanstrand, Imatra, Ruokolahti, Luumäki, Taipalsaari, Parikkala, Lemi, Rautjärvi, Savitaipale

place-etela-savo = Wellbeing services county of South Savo
    .where = in the wellbeing services county of South Savo
    .short = South Savo
    .search = Etelä-Savo, Södra Savolax, South Savo, Eloisa, Mikkeli, S:t Michel, Savonlinna, Nyslott, Pieksämäki, Mäntyharju, Juva, Kangasniemi, Rantasalmi, Hirvensalmi, Puumala, Sulkava

place-pohjois-savo = Wellbeing services county of North Savo
    .where = in the wellbeing services county of North Savo
    .short = North Savo
    .search = Pohjois-Savo, Norra Savolax, North Savo, Kuopio, Iisalmi, Idensalmi, Siilinjärvi, Varkaus, Leppävirta, Lapinlahti, Kiuruvesi, Suonenjoki, Joroinen, Pielavesi, Sonkajärvi

place-pohjois-karjala = Wellbeing services county of North Karelia
    .where = in the wellbeing services county of North Karelia
    .short = North Karelia
    .search = Pohjois-Karjala, Norra Karelen, North Karelia, Siun sote, Joensuu, Kontiolahti, Liperi, Lieksa, Kitee, Nurmes, Outokumpu, Ilomantsi, Juuka, Polvijärvi, Heinävesi

place-keski-suomi = Wellbeing services county of Central Finland
    .where = in the wellbeing services county of Central Finland
    .short = Central Finland
    .search = Keski-Suomi, Mellersta Finland, Central Finland, Jyväskylä, Jämsä, Laukaa, Äänekoski, Muurame, Saarijärvi, Keuruu, Viitasaari, Hankasalmi, Joutsa, Petäjävesi

place-etela-pohjanmaa = Wellbeing services county of South Ostrobothnia
    .where = in the wellbeing services county of South Ostrobothnia
    .short = South Ostrobothnia
    .search = Etelä-Pohjanmaa, Södra Österbotten, South Ostrobothnia, Seinäjoki, Kurikka, Kauhava, Lapua, Lappo, Kauhajoki, Ilmajoki, Alavus, Alavo, Alajärvi, Ähtäri, Etseri, Isokyrö, Storkyro, Teuva, Östermark

place-pohjanmaa = Wellbeing services county of Ostrobothnia
    .where = in the wellbeing services county of Ostrobothnia
    .short = Ostrobothnia
    .search = Pohjanmaa, Österbotten, Ostrobothnia, Österbottens välfärdsområde, Vaasa, Vasa, Pietarsaari, Jakobstad, Mustasaari, Korsholm, Pedersöre, Närpiö, Närpes, Laihia, Laihela, Uusikaarlepyy, Nykarleby, Vöyri, Vörå, Kristiinankaupunki, Kristinestad, Kruunupyy, Kronoby, Maalahti, Malax, Luoto, Larsmo

place-keski-pohjanmaa = Wellbeing services county of Central Ostrobothnia
    .where = in the wellbeing services county of Central Ostrobothnia
    .short = Central Ostrobothnia
    .search = Keski-Pohjanmaa, Mellersta Österbotten, Central Ostrobothnia, Soite, Kokkola, Karleby, Kannus, Kaustinen, Kaustby, Veteli, Vetil, Toholampi, Perho, Halsua, Lestijärvi

place-pohjois-pohjanmaa = Wellbeing services county of North Ostrobothnia
    .where = in the wellbeing services county of North Ostrobothnia
    .short = North Ostrobothnia
    .search = Pohjois-Pohjanmaa, Norra Österbotten, North Ostrobothnia, Pohde, Oulu, Uleåborg, Raahe, Brahestad, Kempele, Ylivieska, Kuusamo, Kalajoki, Nivala, Liminka, Limingo, Ii, Ijo, Muhos, Oulainen, Haapajärvi, Pudasjärvi

place-kainuu = Wellbeing services county of Kainuu
    .where = in the wellbeing services county of Kainuu
    .short = Kainuu
    .search = Kainuu, Kajanaland, Kainuun sote, Kajaani, Kajana, Sotkamo, Kuhmo, Suomussalmi, Paltamo, Puolanka, Hyrynsalmi, Ristijärvi

place-lappi = Wellbeing services county of Lapland
    .where = in the wellbeing services county of Lapland
    .short = Lapland
    .search = Lappi, Lappland, Lapland, Rovaniemi, Tornio, Torneå, Kemi, Sodankylä, Keminmaa, Kemijärvi, Inari, Enare, Kittilä, Kolari, Ylitornio, Övertorneå, Enontekiö, Enontekis, Utsjoki, Ranua

place-helsinki = City of Helsinki
    .where = in Helsinki
    .short = Helsinki
    .search = Helsinki, Helsingfors, Stadi, Itäkeskus, Östra centrum, Malmi, Malm, Kallio, Berghäll, Vuosaari, Nordsjö

place-ahvenanmaa = Åland
    .where = in Åland
    .short = Åland
    .search = Ahvenanmaa, Åland, Åland Islands, ÅHS, Maarianhamina, Mariehamn, Jomala, Finström, Lemland, Saltvik, Hammarland, Sund, Eckerö, Föglö, Geta, Brändö, Kumlinge
