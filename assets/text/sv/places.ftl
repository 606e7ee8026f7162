# Platsernas officiella namn, former för löpande text, korta namn och sökord.

place-ita-uusimaa = Östra Nylands välfärdsområde
    .where = i Östra Nylands välfärdsområde
    .short = Östra Nyland
    .search = Östra Nyland, Itä-Uusimaa, Askola, Lappträsk, Lapinjärvi, Lovisa, Loviisa, Mörskom, Myrskylä, Borgå, Porvoo, Pukkila, Sibbo, Sipoo, Liljendal, Pernå, Pernaja, Strömfors, Ruotsinpyhtää

place-keski-uusimaa = Mellersta Nylands välfärdsområde
    .where = i Mellersta Nylands välfärdsområde
    .short = Mellersta Nyland
    .search = Mellersta Nyland, Keski-Uusimaa, Keusote, Hyvinge, Hyvinkää, Träskända, Järvenpää, Mäntsälä, Nurmijärvi, Borgnäs, Pornainen, Tusby, Tuusula

place-lansi-uusimaa = Västra Nylands välfärdsområde
    .where = i Västra Nylands välfärdsområde
    .short = Västra Nyland
    .search = Västra Nyland, Länsi-Uusimaa, Luvn, Esbo, Espoo, Hangö, Hanko, Ingå, Inkoo, Högfors, Karkkila, Grankulla, Kauniainen, Kyrkslätt, Kirkkonummi, Lojo, Lohja, Raseborg, Raasepori, Sjundeå, Siuntio, Vichtis, Vihti, Karis, Karjaa, Karislojo, Karjalohja, Nummi-Pusula, Pojo, Pohja, Sammatti, Ekenäs, Tammisaari, Tenala, Tenhola

place-vantaa-kerava = Vanda och Kervo välfärdsområde
    .where = i Vanda och Kervo välfärdsområde
    .short = Vanda och Kervo
    .search = Vanda och Kervo, Vanda, Vantaa, Kervo, Kerava, Dickursby, Tikkurila, Myrbacka, Myyrmäki

place-varsinais-suomi = Egentliga Finlands välfärdsområde
    .where = i Egentliga Finlands välfärdsområde
    .short = Egentliga Finland
    .search = Egentliga Finland, Varsinais-Suomi, Varha, Aura, S:t Karins, Kaarina, Kimitoön, Kemiönsaari, Koskis, Koski Tl, Gustavs, Kustavi, Letala, Laitila, Lundo, Lieto, Loimaa, S:t Mårtens, Marttila, Masku, Virmo, Mynämäki, Nådendal, Naantali, Nousis, Nousiainen, Oripää, Pemar, Paimio, Pargas, Parainen, Pyhäranta, Pöytyä, Reso, Raisio, Rusko, Salo, Sagu, Sauvo, Somero, Tövsala, Taivassalo, Åbo, Turku, Nystad, Uusikaupunki, Vemo, Vehmaa, Alastaro, Villnäs, Askainen, Dragsfjärd, Halikko, Houtskär, Houtskari, Iniö, Kalanti, Karinainen, Kiikala, Kisko, Korpo, Korppoo, Kuusjoki, Lemo, Lemu, Mellilä, Merimasku, Mietois, Mietoinen, Muurla, Nagu, Nauvo, Bjärnå, Perniö, Pertteli, Pikis, Piikkiö, Rimito, Rymättylä, Suomusjärvi, Finby, Särkisalo, Tarvasjoki, Vahto, Velkua, Västanfjärd, Yläne

place-satakunta = Satakunta välfärdsområde
    .where = i Satakunta välfärdsområde
    .short = Satakunta
    .search = Satakunta, Eura, Euraåminne, Eurajoki, Harjavalta, Vittis, Huittinen, Jämijärvi, Kankaanpää, Karvia, Kumo, Kokemäki, Sastmola, Merikarvia, Nakkila, Påmark, Pomarkku, Björneborg, Pori, Raumo, Rauma, Siikais, Siikainen, Säkylä, Ulvsby, Ulvila, Honkajoki, Kiukais, Kiukainen, Kodisjoki, Kulla, Kullaa, Kjulo, Köyliö, Lavia, Luvia, Norrmark, Noormarkku, Vampula

place-kanta-hame = Egentliga Tavastlands välfärdsområde
    .where = i Egentliga Tavastlands välfärdsområde
    .short = Egentliga Tavastland
    .search = Egentliga Tavastland, Kanta-Häme, Oma Häme, Forssa, Hattula, Hausjärvi, Humppila, Tavastehus, Hämeenlinna, Janakkala, Jockis, Jokioinen, Loppi, Riihimäki, Tammela, Ypäjä, Hauho, Kalvola, Lammi, Renko, Tuulos

place-pirkanmaa = Birkalands välfärdsområde
    .where = i Birkalands välfärdsområde
    .short = Birkaland
    .search = Birkaland, Pirkanmaa, Pirha, Ackas, Akaa, Tavastkyro, Hämeenkyrö, Ikalis, Ikaalinen, Juupajoki, Kangasala, Kihniö, Kuhmois, Kuhmoinen, Lempäälä, Mänttä-Vilppula, Nokia, Orivesi, Parkano, Birkala, Pirkkala, Punkalaidun, Pälkäne, Ruovesi, Sastamala, Tammerfors, Tampere, Urjala, Valkeakoski, Vesilahti, Virdois, Virrat, Ylöjärvi, Eräjärvi, Kiikoinen, Kuhmalahti, Kuru, Kylmäkoski, Luopioinen, Mouhijärvi, Sahalahti, Suodenniemi, Sääksmäki, Teisko, Toijala, Vammala, Viiala, Viljakkala, Äetsä

place-paijat-hame = Päijänne-Tavastlands välfärdsområde
    .where = i Päijänne-Tavastlands välfärdsområde
    .short = Päijänne-Tavastland
    .search = Päijänne-Tavastland, Päijät-Häme, Asikkala, Gustav Adolfs, Hartola, Heinola, Hollola, Itis, Iitti, Kärkölä, Lahtis, Lahti, Orimattila, Padasjoki, Sysmä, Artsjö, Artjärvi, Hämeenkoski, Nastola

place-kymenlaakso = Kymmenedalens välfärdsområde
    .where = i Kymmenedalens välfärdsområde
    .short = Kymmenedalen
    .search = Kymmenedalen, Kymenlaakso, Fredrikshamn, Hamina, Kotka, Kouvola, Miehikkälä, Pyttis, Pyhtää, Vederlax, Virolahti, Anjalankoski, Elimä, Elimäki, Jaala, Karhula, Kuusankoski, Kymmene, Kymi, Valkeala, Veckelax, Vehkalahti

place-etela-karjala = Södra Karelens välfärdsområde
    .where = i Södra Karelens välfärdsområde
    .short = Södra Karelen
    .search = Södra Karelen, Etelä-Karjala, Ekhva, Imatra, Villmanstrand, Lappeenranta, Lemi, Luumäki, Parikkala, Rautjärvi, Ruokolax, Ruokolahti, Savitaipale, Taipalsaari, Joutseno, Nuijamaa, Uukuniemi, Ylämaa

place-etela-savo = Södra Savolax välfärdsområde
    .where = i Södra Savolax välfärdsområde
    .short = Södra Savolax
    .search = Södra Savolax, Etelä-Savo, Eloisa, Enonkoski, Hirvensalmi, Juva, Kangasniemi, S:t Michel, Mikkeli, Mäntyharju, Pertunmaa, Pieksämäki, Puumala, Rantasalmi, Nyslott, Savonlinna, Sulkava, Anttola, Haukivuori, Jäppilä, Kerimäki, Pieksänmaa, Punkaharju, Ristiina, Savonranta, Suomenniemi, Virtasalmi

place-pohjois-savo = Norra Savolax välfärdsområde
    .where = i Norra Savolax välfärdsområde
    .short = Norra Savolax
    .search = Norra Savolax, Pohjois-Savo, Idensalmi, Iisalmi, Jorois, Joroinen, Kaavi, Keitele, Kiuruvesi, Kuopio, Lapinlahti, Leppävirta, Pielavesi, Rautalampi, Rautavaara, Siilinjärvi, Sonkajärvi, Suonenjoki, Tervo, Tuusniemi, Varkaus, Vesanto, Vieremä, Juankoski, Kangaslampi, Karttula, Maaninka, Nilsiä, Riistavesi, Varpaisjärvi, Vehmersalmi

place-pohjois-karjala = Norra Karelens välfärdsområde
    .where = i Norra Karelens välfärdsområde
    .short = Norra Karelen
    .search = Norra Karelen, Pohjois-Karjala, Siun sote, Heinävesi, Ilomants, Ilomantsi, Joensuu, Juga, Juuka, Kides, Kitee, Kontiolax, Kontiolahti, Lieksa, Libelits, Liperi, Nurmes, Outokumpu, Polvijärvi, Rääkkylä, Tohmajärvi, Eno, Kesälax, Kesälahti, Kiihtelysvaara, Pyhäselkä, Tuupovaara, Valtimo, Värtsilä

place-keski-suomi = Mellersta Finlands välfärdsområde
    .where = i Mellersta Finlands välfärdsområde
    .short = Mellersta Finland
    .search = Mellersta Finland, Keski-Suomi, Hankasalmi, Joutsa, Jyväskylä, Jämsä, Kannonkoski, Karstula, Keuru, Keuruu, Kinnula, Kivijärvi, Konnevesi, Kyyjärvi, Laukas, Laukaa, Luhanka, Multia, Muurame, Petäjävesi, Pihtipudas, Saarijärvi, Toivakka, Uurainen, Viitasaari, Äänekoski, Jämsänkoski, Konginkangas, Korpilahti, Kuorevesi, Leivonmäki, Pylkönmäki, Sumiainen, Suolahti, Säynätsalo

place-etela-pohjanmaa = Södra Österbottens välfärdsområde
    .where = i Södra Österbottens välfärdsområde
    .short = Södra Österbotten
    .search = Södra Österbotten, Etelä-Pohjanmaa, Alajärvi, Alavo, Alavus, Evijärvi, Ilmola, Ilmajoki, Storå, Isojoki, Storkyro, Isokyrö, Bötom, Karijoki, Kauhajoki, Kauhava, Kuortane, Kurikka, Lappajärvi, Lappo, Lapua, Seinäjoki, Soini, Östermark, Teuva, Vindala, Vimpeli, Etseri, Ähtäri, Alahärmä, Jalasjärvi, Jurva, Kortesjärvi, Lehtimäki, Nurmo, Peräseinäjoki, Töysä, Ylihärmä, Ylistaro

place-pohjanmaa = Österbottens välfärdsområde
    .where = i Österbottens välfärdsområde
    .short = Österbotten
    .search = Österbotten, Pohjanmaa, Kaskö, Kaskinen, Korsnäs, Kristinestad, Kristiinankaupunki, Kronoby, Kruunupyy, Laihela, Laihia, Larsmo, Luoto, Malax, Maalahti, Korsholm, Mustasaari, Närpes, Närpiö, Pedersöre, Jakobstad, Pietarsaari, Nykarleby, Uusikaarlepyy, Vasa, Vaasa, Vörå, Vöyri, Maxmo, Maksamaa, Oravais, Oravainen, Lillkyro, Vähäkyrö, Esse, Jeppo, Kvevlax, Lappfjärd, Munsala, Nedervetil, Petalax, Purmo, Pörtom, Replot, Sideby, Solf, Terjärv, Övermark

place-keski-pohjanmaa = Mellersta Österbottens välfärdsområde
    .where = i Mellersta Österbottens välfärdsområde
    .short = Mellersta Österbotten
    .search = Mellersta Österbotten, Keski-Pohjanmaa, Soite, Halso, Halsua, Kannus, Kaustby, Kaustinen, Karleby, Kokkola, Lestijärvi, Perho, Toholampi, Vetil, Veteli, Kelviå, Kälviä, Lochteå, Lohtaja, Ullava

place-pohjois-pohjanmaa = Norra Österbottens välfärdsområde
    .where = i Norra Österbottens välfärdsområde
    .short = Norra Österbotten
    .search = Norra Österbotten, Pohjois-Pohjanmaa, Pohde, Alavieska, Haapajärvi, Haapavesi, Karlö, Hailuoto, Ijo, Ii, Kalajoki, Kempele, Kuusamo, Kärsämäki, Limingo, Liminka, Lumijoki, Merijärvi, Muhos, Nivala, Oulainen, Uleåborg, Oulu, Pudasjärvi, Pyhäjoki, Pyhäjärvi, Pyhäntä, Brahestad, Raahe, Reisjärvi, Sievi, Siikajoki, Siikalatva, Taivalkoski, Tyrnävä, Utajärvi, Vaala, Ylivieska, Haukipudas, Himango, Himanka, Kestilä, Kiiminki, Kuivaniemi, Oulunsalo, Pattijoki, Piippola, Pulkkila, Rantsila, Ruukki, Temmes, Vihanti, Yli-Ii, Ylikiiminki

place-kainuu = Kajanalands välfärdsområde
    .where = i Kajanalands välfärdsområde
    .short = Kajanaland
    .search = Kajanaland, Kainuu, Kainuun sote, Hyrynsalmi, Kajana, Kajaani, Kuhmo, Paltamo, Puolanka, Ristijärvi, Sotkamo, Suomussalmi, Vuolijoki

place-lappi = Lapplands välfärdsområde
    .where = i Lapplands välfärdsområde
    .short = Lappland
    .search = Lappland, Lappi, Enontekis, Enontekiö, Enare, Inari, Kemi, Kemijärvi, Keminmaa, Kittilä, Kolari, Muonio, Pelkosenniemi, Pello, Posio, Ranua, Rovaniemi, Salla, Savukoski, Simo, Sodankylä, Tervola, Torneå, Tornio, Utsjoki, Övertorneå, Ylitornio

place-helsinki = Helsingfors stad
    .where = i Helsingfors
    .short = Helsingfors
    .search = Helsingfors, Helsinki, Stadi, Östra centrum, Itäkeskus, Malm, Malmi, Berghäll, Kallio, Nordsjö, Vuosaari

place-ahvenanmaa = Åland
    .where = på Åland
    .short = Åland
    .search = Åland, Ahvenanmaa, ÅHS, Brändö, Eckerö, Finström, Föglö, Geta, Hammarland, Jomala, Kumlinge, Kökar, Lemland, Lumparland, Mariehamn, Maarianhamina, Saltvik, Sottunga, Sund, Vårdö
