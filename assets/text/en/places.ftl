# The official names of the places, forms for running text, short names and search words.

place-ita-uusimaa = Wellbeing services county of East Uusimaa
    .where = in the wellbeing services county of East Uusimaa
    .short = East Uusimaa
    .search = Itä-Uusimaa, Östra Nyland, East Uusimaa, Askola, Lapinjärvi, Lappträsk, Loviisa, Lovisa, Myrskylä, Mörskom, Porvoo, Borgå, Pukkila, Sipoo, Sibbo, Liljendal, Pernaja, Pernå, Ruotsinpyhtää, Strömfors

place-keski-uusimaa = Wellbeing services county of Central Uusimaa
    .where = in the wellbeing services county of Central Uusimaa
    .short = Central Uusimaa
    .search = Keski-Uusimaa, Mellersta Nyland, Central Uusimaa, Keusote, Hyvinkää, Hyvinge, Järvenpää, Träskända, Mäntsälä, Nurmijärvi, Pornainen, Borgnäs, Tuusula, Tusby

place-lansi-uusimaa = Wellbeing services county of Western Uusimaa
    .where = in the wellbeing services county of Western Uusimaa
    .short = Western Uusimaa
    .search = Länsi-Uusimaa, Västra Nyland, Western Uusimaa, West Uusimaa, Luvn, Espoo, Esbo, Hanko, Hangö, Inkoo, Ingå, Karkkila, Högfors, Kauniainen, Grankulla, Kirkkonummi, Kyrkslätt, Lohja, Lojo, Raasepori, Raseborg, Siuntio, Sjundeå, Vihti, Vichtis, Karjaa, Karis, Karjalohja, Karislojo, Nummi-Pusula, Pohja, Pojo, Sammatti, Tammisaari, Ekenäs, Tenhola, Tenala

place-vantaa-kerava = Wellbeing services county of Vantaa and Kerava
    .where = in the wellbeing services county of Vantaa and Kerava
    .short = Vantaa and Kerava
    .search = Vantaa and Kerava, Vantaa, Vanda, Kerava, Kervo, Tikkurila, Dickursby, Myyrmäki, Myrbacka

place-varsinais-suomi = Wellbeing services county of Southwest Finland
    .where = in the wellbeing services county of Southwest Finland
    .short = Southwest Finland
    .search = Varsinais-Suomi, Egentliga Finland, Southwest Finland, Varha, Aura, Kaarina, S:t Karins, Kemiönsaari, Kimitoön, Koski Tl, Koskis, Kustavi, Gustavs, Laitila, Letala, Lieto, Lundo, Loimaa, Marttila, S:t Mårtens, Masku, Mynämäki, Virmo, Naantali, Nådendal, Nousiainen, Nousis, Oripää, Paimio, Pemar, Parainen, Pargas, Pyhäranta, Pöytyä, Raisio, Reso, Rusko, Salo, Sauvo, Sagu, Somero, Taivassalo, Tövsala, Turku, Åbo, Uusikaupunki, Nystad, Vehmaa, Vemo, Alastaro, Askainen, Villnäs, Dragsfjärd, Halikko, Houtskari, Houtskär, Iniö, Kalanti, Karinainen, Kiikala, Kisko, Korppoo, Korpo, Kuusjoki, Lemu, Lemo, Mellilä, Merimasku, Mietoinen, Mietois, Muurla, Nauvo, Nagu, Perniö, Bjärnå, Pertteli, Piikkiö, Pikis, Rymättylä, Rimito, Suomusjärvi, Särkisalo, Finby, Tarvasjoki, Vahto, Velkua, Västanfjärd, Yläne

place-satakunta = Wellbeing services county of Satakunta
    .where = in the wellbeing services county of Satakunta
    .short = Satakunta
    .search = Satakunta, Eura, Eurajoki, Euraåminne, Harjavalta, Huittinen, Vittis, Jämijärvi, Kankaanpää, Karvia, Kokemäki, Kumo, Merikarvia, Sastmola, Nakkila, Pomarkku, Påmark, Pori, Björneborg, Rauma, Raumo, Siikainen, Siikais, Säkylä, Ulvila, Ulvsby, Honkajoki, Kiukainen, Kiukais, Kodisjoki, Kullaa, Kulla, Köyliö, Kjulo, Lavia, Luvia, Noormarkku, Norrmark, Vampula

place-kanta-hame = Wellbeing services county of Kanta-Häme
    .where = in the wellbeing services county of Kanta-Häme
    .short = Kanta-Häme
    .search = Kanta-Häme, Egentliga Tavastland, Oma Häme, Forssa, Hattula, Hausjärvi, Humppila, Hämeenlinna, Tavastehus, Janakkala, Jokioinen, Jockis, Loppi, Riihimäki, Tammela, Ypäjä, Hauho, Kalvola, Lammi, Renko, Tuulos

place-pirkanmaa = Wellbeing services county of Pirkanmaa
    .where = in the wellbeing services county of Pirkanmaa
    .short = Pirkanmaa
    .search = Pirkanmaa, Birkaland, Pirha, Akaa, Ackas, Hämeenkyrö, Tavastkyro, Ikaalinen, Ikalis, Juupajoki, Kangasala, Kihniö, Kuhmoinen, Kuhmois, Lempäälä, Mänttä-Vilppula, Nokia, Orivesi, Parkano, Pirkkala, Birkala, Punkalaidun, Pälkäne, Ruovesi, Sastamala, Tampere, Tammerfors, Urjala, Valkeakoski, Vesilahti, Virrat, Virdois, Ylöjärvi, Eräjärvi, Kiikoinen, Kuhmalahti, Kuru, Kylmäkoski, Luopioinen, Mouhijärvi, Sahalahti, Suodenniemi, Sääksmäki, Teisko, Toijala, Vammala, Viiala, Viljakkala, Äetsä

place-paijat-hame = Wellbeing services county of Päijät-Häme
    .where = in the wellbeing services county of Päijät-Häme
    .short = Päijät-Häme
    .search = Päijät-Häme, Päijänne-Tavastland, Asikkala, Hartola, Gustav Adolfs, Heinola, Hollola, Iitti, Itis, Kärkölä, Lahti, Lahtis, Orimattila, Padasjoki, Sysmä, Artjärvi, Artsjö, Hämeenkoski, Nastola

place-kymenlaakso = Wellbeing services county of Kymenlaakso
    .where = in the wellbeing services county of Kymenlaakso
    .short = Kymenlaakso
    .search = Kymenlaakso, Kymmenedalen, Hamina, Fredrikshamn, Kotka, Kouvola, Miehikkälä, Pyhtää, Pyttis, Virolahti, Vederlax, Anjalankoski, Elimäki, Elimä, Jaala, Karhula, Kuusankoski, Kymi, Kymmene, Valkeala, Vehkalahti, Veckelax

place-etela-karjala = Wellbeing services county of South Karelia
    .where = in the wellbeing services county of South Karelia
    .short = South Karelia
    .search = Etelä-Karjala, Södra Karelen, South Karelia, Ekhva, Imatra, Lappeenranta, Villmanstrand, Lemi, Luumäki, Parikkala, Rautjärvi, Ruokolahti, Ruokolax, Savitaipale, Taipalsaari, Joutseno, Nuijamaa, Uukuniemi, Ylämaa

place-etela-savo = Wellbeing services county of South Savo
    .where = in the wellbeing services county of South Savo
    .short = South Savo
    .search = Etelä-Savo, Södra Savolax, South Savo, Eloisa, Enonkoski, Hirvensalmi, Juva, Kangasniemi, Mikkeli, S:t Michel, Mäntyharju, Pertunmaa, Pieksämäki, Puumala, Rantasalmi, Savonlinna, Nyslott, Sulkava, Anttola, Haukivuori, Jäppilä, Kerimäki, Pieksänmaa, Punkaharju, Ristiina, Savonranta, Suomenniemi, Virtasalmi

place-pohjois-savo = Wellbeing services county of North Savo
    .where = in the wellbeing services county of North Savo
    .short = North Savo
    .search = Pohjois-Savo, Norra Savolax, North Savo, Iisalmi, Idensalmi, Joroinen, Jorois, Kaavi, Keitele, Kiuruvesi, Kuopio, Lapinlahti, Leppävirta, Pielavesi, Rautalampi, Rautavaara, Siilinjärvi, Sonkajärvi, Suonenjoki, Tervo, Tuusniemi, Varkaus, Vesanto, Vieremä, Juankoski, Kangaslampi, Karttula, Maaninka, Nilsiä, Riistavesi, Varpaisjärvi, Vehmersalmi

place-pohjois-karjala = Wellbeing services county of North Karelia
    .where = in the wellbeing services county of North Karelia
    .short = North Karelia
    .search = Pohjois-Karjala, Norra Karelen, North Karelia, Siun sote, Heinävesi, Ilomantsi, Ilomants, Joensuu, Juuka, Juga, Kitee, Kides, Kontiolahti, Kontiolax, Lieksa, Liperi, Libelits, Nurmes, Outokumpu, Polvijärvi, Rääkkylä, Tohmajärvi, Eno, Kesälahti, Kesälax, Kiihtelysvaara, Pyhäselkä, Tuupovaara, Valtimo, Värtsilä

place-keski-suomi = Wellbeing services county of Central Finland
    .where = in the wellbeing services county of Central Finland
    .short = Central Finland
    .search = Keski-Suomi, Mellersta Finland, Central Finland, Hankasalmi, Joutsa, Jyväskylä, Jämsä, Kannonkoski, Karstula, Keuruu, Keuru, Kinnula, Kivijärvi, Konnevesi, Kyyjärvi, Laukaa, Laukas, Luhanka, Multia, Muurame, Petäjävesi, Pihtipudas, Saarijärvi, Toivakka, Uurainen, Viitasaari, Äänekoski, Jämsänkoski, Konginkangas, Korpilahti, Kuorevesi, Leivonmäki, Pylkönmäki, Sumiainen, Suolahti, Säynätsalo

place-etela-pohjanmaa = Wellbeing services county of South Ostrobothnia
    .where = in the wellbeing services county of South Ostrobothnia
    .short = South Ostrobothnia
    .search = Etelä-Pohjanmaa, Södra Österbotten, South Ostrobothnia, Alajärvi, Alavus, Alavo, Evijärvi, Ilmajoki, Ilmola, Isojoki, Storå, Isokyrö, Storkyro, Karijoki, Bötom, Kauhajoki, Kauhava, Kuortane, Kurikka, Lappajärvi, Lapua, Lappo, Seinäjoki, Soini, Teuva, Östermark, Vimpeli, Vindala, Ähtäri, Etseri, Alahärmä, Jalasjärvi, Jurva, Kortesjärvi, Lehtimäki, Nurmo, Peräseinäjoki, Töysä, Ylihärmä, Ylistaro

place-pohjanmaa = Wellbeing services county of Ostrobothnia
    .where = in the wellbeing services county of Ostrobothnia
    .short = Ostrobothnia
    .search = Pohjanmaa, Österbotten, Ostrobothnia, Kaskinen, Kaskö, Korsnäs, Kristiinankaupunki, Kristinestad, Kruunupyy, Kronoby, Laihia, Laihela, Luoto, Larsmo, Maalahti, Malax, Mustasaari, Korsholm, Närpiö, Närpes, Pedersöre, Pietarsaari, Jakobstad, Uusikaarlepyy, Nykarleby, Vaasa, Vasa, Vöyri, Vörå, Maksamaa, Maxmo, Oravainen, Oravais, Vähäkyrö, Lillkyro, Esse, Jeppo, Kvevlax, Lappfjärd, Munsala, Nedervetil, Petalax, Purmo, Pörtom, Replot, Sideby, Solf, Terjärv, Övermark

place-keski-pohjanmaa = Wellbeing services county of Central Ostrobothnia
    .where = in the wellbeing services county of Central Ostrobothnia
    .short = Central Ostrobothnia
    .search = Keski-Pohjanmaa, Mellersta Österbotten, Central Ostrobothnia, Soite, Halsua, Halso, Kannus, Kaustinen, Kaustby, Kokkola, Karleby, Lestijärvi, Perho, Toholampi, Veteli, Vetil, Kälviä, Kelviå, Lohtaja, Lochteå, Ullava

place-pohjois-pohjanmaa = Wellbeing services county of North Ostrobothnia
    .where = in the wellbeing services county of North Ostrobothnia
    .short = North Ostrobothnia
    .search = Pohjois-Pohjanmaa, Norra Österbotten, North Ostrobothnia, Pohde, Alavieska, Haapajärvi, Haapavesi, Hailuoto, Karlö, Ii, Ijo, Kalajoki, Kempele, Kuusamo, Kärsämäki, Liminka, Limingo, Lumijoki, Merijärvi, Muhos, Nivala, Oulainen, Oulu, Uleåborg, Pudasjärvi, Pyhäjoki, Pyhäjärvi, Pyhäntä, Raahe, Brahestad, Reisjärvi, Sievi, Siikajoki, Siikalatva, Taivalkoski, Tyrnävä, Utajärvi, Vaala, Ylivieska, Haukipudas, Himanka, Himango, Kestilä, Kiiminki, Kuivaniemi, Oulunsalo, Pattijoki, Piippola, Pulkkila, Rantsila, Ruukki, Temmes, Vihanti, Yli-Ii, Ylikiiminki

place-kainuu = Wellbeing services county of Kainuu
    .where = in the wellbeing services county of Kainuu
    .short = Kainuu
    .search = Kainuu, Kajanaland, Kainuun sote, Hyrynsalmi, Kajaani, Kajana, Kuhmo, Paltamo, Puolanka, Ristijärvi, Sotkamo, Suomussalmi, Vuolijoki

place-lappi = Wellbeing services county of Lapland
    .where = in the wellbeing services county of Lapland
    .short = Lapland
    .search = Lappi, Lappland, Lapland, Enontekiö, Enontekis, Inari, Enare, Kemi, Kemijärvi, Keminmaa, Kittilä, Kolari, Muonio, Pelkosenniemi, Pello, Posio, Ranua, Rovaniemi, Salla, Savukoski, Simo, Sodankylä, Tervola, Tornio, Torneå, Utsjoki, Ylitornio, Övertorneå

place-helsinki = City of Helsinki
    .where = in Helsinki
    .short = Helsinki
    .search = Helsinki, Helsingfors, Stadi, Itäkeskus, Östra centrum, Malmi, Malm, Kallio, Berghäll, Vuosaari, Nordsjö

place-ahvenanmaa = Åland
    .where = in Åland
    .short = Åland
    .search = Ahvenanmaa, Åland, Åland Islands, ÅHS, Brändö, Eckerö, Finström, Föglö, Geta, Hammarland, Jomala, Kumlinge, Kökar, Lemland, Lumparland, Maarianhamina, Mariehamn, Saltvik, Sottunga, Sund, Vårdö
