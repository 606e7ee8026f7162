# Platsernas officiella namn, former för löpande text, korta namn och sökord.

place-ita-uusimaa = Östra Nylands välfärdsområde
    .where = i Östra Nylands välfärdsområde
    .short = Östra Nyland
    .search = Itä-Uusimaa, Östra Nyland, East Uusimaa, Porvoo, Borgå, Loviisa, Lovisa, Sipoo, Sibbo, Askola, Lapinjärvi, Lappträsk, Myrskylä, Mörskom, Pukkila

place-keski-uusimaa = Mellersta Nylands välfärdsområde
    .where = i Mellersta Nylands välfärdsområde
    .short = Mellersta Nyland
    .search = Keski-Uusimaa, Mellersta Nyland, Central Uusimaa, Keusote, Hyvinkää, Hyvinge, Järvenpää, Träskända, Nurmijärvi, Tuusula, Tusby, Mäntsälä, Pornainen, Borgnäs

place-lansi-uusimaa = Västra Nylands välfärdsområde
    .where = i Västra Nylands välfärdsområde
    .short = Västra Nyland
    .search = Länsi-Uusimaa, Västra Nyland, Western Uusimaa, West Uusimaa, Luvn, Espoo, Esbo, Lohja, Lojo, Kirkkonummi, Kyrkslätt, Vihti, Vichtis, Raasepori, Raseborg, Kauniainen, Grankulla, Karkkila, Högfors, Hanko, Hangö, Siuntio, Sjundeå, Inkoo, Ingå, Tammisaari, Ekenäs, Karjaa, Karis

place-vantaa-kerava = Vanda och Kervo välfärdsområde
    .where = i Vanda och Kervo välfärdsområde
    .short = Vanda och Kervo
    .search = Vantaa ja Kerava, Vanda och Kervo, Vantaa and Kerava, Vantaa-Kerava, Vanda-Kervo, Vantaa, Vanda, Kerava, Kervo, Tikkurila, Dickursby, Myyrmäki, Myrbacka

place-varsinais-suomi = Egentliga Finlands välfärdsområde
    .where = i Egentliga Finlands välfärdsområde
    .short = Egentliga Finland
    .search = Varsinais-Suomi, Egentliga Finland, Southwest Finland, Varha, Turku, Åbo, Salo, Kaarina, S:t Karins, Raisio, Reso, Naantali, Nådendal, Lieto, Lundo, Loimaa, Parainen, Pargas, Uusikaupunki, Nystad, Paimio, Pemar, Laitila, Somero, Kemiönsaari, Kimitoön

place-satakunta = Satakunta välfärdsområde
    .where = i Satakunta välfärdsområde
    .short = Satakunta
    .search = Satakunta, Pori, Björneborg, Rauma, Raumo, Ulvila, Ulvsby, Kankaanpää, Huittinen, Eura, Eurajoki, Euraåminne, Kokemäki, Kumo, Harjavalta, Säkylä, Nakkila

place-kanta-hame = Egentliga Tavastlands välfärdsområde
    .where = i Egentliga Tavastlands välfärdsområde
    .short = Egentliga Tavastland
    .search = Kanta-Häme, Egentliga Tavastland, Oma Häme, Häme, Tavastland, Hämeenlinna, Tavastehus, Riihimäki, Forssa, Janakkala, Hattula, Hausjärvi, Loppi, Tammela, Jokioinen, Jockis, Humppila, Ypäjä

place-pirkanmaa = Birkalands välfärdsområde
    .where = i Birkalands välfärdsområde
    .short = Birkaland
    .search = Pirkanmaa, Birkaland, Pirha, Tampere, Tammerfors, Nokia, Ylöjärvi, Kangasala, Lempäälä, Pirkkala, Birkala, Sastamala, Valkeakoski, Akaa, Urjala, Orivesi, Hämeenkyrö, Tavastkyro, Mänttä-Vilppula, Parkano, Ikaalinen, Ikalis, Virrat, Virdois

place-paijat-hame = Päijänne-Tavastlands välfärdsområde
    .where = i Päijänne-Tavastlands välfärdsområde
    .short = Päijänne-Tavastland
    .search = Päijät-Häme, Päijänne-Tavastland, Lahti, Lahtis, Hollola, Heinola, Orimattila, Asikkala, Iitti, Kärkölä, Sysmä, Padasjoki, Hartola

place-kymenlaakso = Kymmenedalens välfärdsområde
    .where = i Kymmenedalens välfärdsområde
    .short = Kymmenedalen
    .search = Kymenlaakso, Kymmenedalen, Kouvola, Kotka, Hamina, Fredrikshamn, Pyhtää, Pyttis, Virolahti, Vederlax, Miehikkälä

place-etela-karjala = Södra Karelens välfärdsområde
    .where = i Södra Karelens välfärdsområde
    .short = Södra Karelen
    .search = Etelä-Karjala, Södra Karelen, South Karelia, Ekhva, Lappeenranta, Villmanstrand, Imatra, Ruokolahti, Luumäki, Taipalsaari, Parikkala, Lemi, Rautjärvi, Savitaipale

place-etela-savo = Södra Savolax välfärdsområde
    .where = i Södra Savolax välfärdsområde
    .short = Södra Savolax
    .search = Etelä-Savo, Södra Savolax, South Savo, Eloisa, Mikkeli, S:t Michel, Savonlinna, Nyslott, Pieksämäki, Mäntyharju, Juva, Kangasniemi, Rantasalmi, Hirvensalmi, Puumala, Sulkava

place-pohjois-savo = Norra Savolax välfärdsområde
    .where = i Norra Savolax välfärdsområde
    .short = Norra Savolax
    .search = Pohjois-Savo, Norra Savolax, North Savo, Kuopio, Iisalmi, Idensalmi, Siilinjärvi, Varkaus, Leppävirta, Lapinlahti, Kiuruvesi, Suonenjoki, Joroinen, Pielavesi, Sonkajärvi

place-pohjois-karjala = Norra Karelens välfärdsområde
    .where = i Norra Karelens välfärdsområde
    .short = Norra Karelen
    .search = Pohjois-Karjala, Norra Karelen, North Karelia, Siun sote, Joensuu, Kontiolahti, Liperi, Lieksa, Kitee, Nurmes, Outokumpu, Ilomantsi, Juuka, Polvijärvi, Heinävesi

place-keski-suomi = Mellersta Finlands välfärdsområde
    .where = i Mellersta Finlands välfärdsområde
    .short = Mellersta Finland
    .search = Keski-Suomi, Mellersta Finland, Central Finland, Jyväskylä, Jämsä, Laukaa, Äänekoski, Muurame, Saarijärvi, Keuruu, Viitasaari, Hankasalmi, Joutsa, Petäjävesi

place-etela-pohjanmaa = Södra Österbottens välfärdsområde
    .where = i Södra Österbottens välfärdsområde
    .short = Södra Österbotten
    .search = Etelä-Pohjanmaa, Södra Österbotten, South Ostrobothnia, Seinäjoki, Kurikka, Kauhava, Lapua, Lappo, Kauhajoki, Ilmajoki, Alavus, Alavo, Alajärvi, Ähtäri, Etseri, Isokyrö, Storkyro, Teuva, Östermark

place-pohjanmaa = Österbottens välfärdsområde
    .where = i Österbottens välfärdsområde
    .short = Österbotten
    .search = Pohjanmaa, Österbotten, Ostrobothnia, Österbottens välfärdsområde, Vaasa, Vasa, Pietarsaari, Jakobstad, Mustasaari, Korsholm, Pedersöre, Närpiö, Närpes, Laihia, Laihela, Uusikaarlepyy, Nykarleby, Vöyri, Vörå, Kristiinankaupunki, Kristinestad, Kruunupyy, Kronoby, Maalahti, Malax, Luoto, Larsmo

place-keski-pohjanmaa = Mellersta Österbottens välfärdsområde
    .where = i Mellersta Österbottens välfärdsområde
    .short = Mellersta Österbotten
    .search = Keski-Pohjanmaa, Mellersta Österbotten, Central Ostrobothnia, Soite, Kokkola, Karleby, Kannus, Kaustinen, Kaustby, Veteli, Vetil, Toholampi, Perho, Halsua, Lestijärvi

place-pohjois-pohjanmaa = Norra Österbottens välfärdsområde
    .where = i Norra Österbottens välfärdsområde
    .short = Norra Österbotten
    .search = Pohjois-Pohjanmaa, Norra Österbotten, North Ostrobothnia, Pohde, Oulu, Uleåborg, Raahe, Brahestad, Kempele, Ylivieska, Kuusamo, Kalajoki, Nivala, Liminka, Limingo, Ii, Ijo, Muhos, Oulainen, Haapajärvi, Pudasjärvi

place-kainuu = Kajanalands välfärdsområde
    .where = i Kajanalands välfärdsområde
    .short = Kajanaland
    .search = Kainuu, Kajanaland, Kainuun sote, Kajaani, Kajana, Sotkamo, Kuhmo, Suomussalmi, Paltamo, Puolanka, Hyrynsalmi, Ristijärvi

place-lappi = Lapplands välfärdsområde
    .where = i Lapplands välfärdsområde
    .short = Lappland
    .search = Lappi, Lappland, Lapland, Rovaniemi, Tornio, Torneå, Kemi, Sodankylä, Keminmaa, Kemijärvi, Inari, Enare, Kittilä, Kolari, Ylitornio, Övertorneå, Enontekiö, Enontekis, Utsjoki, Ranua

place-helsinki = Helsingfors stad
    .where = i Helsingfors
    .short = Helsingfors
    .search = Helsinki, Helsingfors, Stadi, Itäkeskus, Östra centrum, Malmi, Malm, Kallio, Berghäll, Vuosaari, Nordsjö

place-ahvenanmaa = Åland
    .where = på Åland
    .short = Åland
    .search = Ahvenanmaa, Åland, Åland Islands, ÅHS, Maarianhamina, Mariehamn, Jomala, Finström, Lemland, Saltvik, Hammarland, Sund, Eckerö, Föglö, Geta, Brändö, Kumlinge
