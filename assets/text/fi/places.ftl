# Paikkojen viralliset nimet, muodot lauseisiin, lyhyet nimet ja hakusanat.

place-ita-uusimaa = Itä-Uudenmaan hyvinvointialue
    .where = Itä-Uudenmaan hyvinvointialueella
    .short = Itä-Uusimaa
    .search = Itä-Uusimaa, Askola, Lapinjärvi, Loviisa, Myrskylä, Porvoo, Pukkila, Sipoo, Liljendal, Pernaja, Ruotsinpyhtää

place-keski-uusimaa = Keski-Uudenmaan hyvinvointialue
    .where = Keski-Uudenmaan hyvinvointialueella
    .short = Keski-Uusimaa
    .search = Keski-Uusimaa, Keusote, Hyvinkää, Järvenpää, Mäntsälä, Nurmijärvi, Pornainen, Tuusula

place-lansi-uusimaa = Länsi-Uudenmaan hyvinvointialue
    .where = Länsi-Uudenmaan hyvinvointialueella
    .short = Länsi-Uusimaa
    .search = Länsi-Uusimaa, Luvn, Espoo, Hanko, Inkoo, Karkkila, Kauniainen, Kirkkonummi, Lohja, Raasepori, Siuntio, Vihti, Karjaa, Karjalohja, Nummi-Pusula, Pohja, Sammatti, Tammisaari, Tenhola

place-vantaa-kerava = Vantaan ja Keravan hyvinvointialue
    .where = Vantaan ja Keravan hyvinvointialueella
    .short = Vantaa ja Kerava
    .search = Vantaa ja Kerava, Vantaa, Kerava, Tikkurila, Myyrmäki

place-varsinais-suomi = Varsinais-Suomen hyvinvointialue
    .where = Varsinais-Suomen hyvinvointialueella
    .short = Varsinais-Suomi
    .search = Varsinais-Suomi, Varha, Aura, Kaarina, Kemiönsaari, Koski Tl, Kustavi, Laitila, Lieto, Loimaa, Marttila, Masku, Mynämäki, Naantali, Nousiainen, Oripää, Paimio, Parainen, Pyhäranta, Pöytyä, Raisio, Rusko, Salo, Sauvo, Somero, Taivassalo, Turku, Uusikaupunki, Vehmaa, Alastaro, Askainen, Dragsfjärd, Halikko, Houtskari, Iniö, Kalanti, Karinainen, Kiikala, Kisko, Korppoo, Kuusjoki, Lemu, Mellilä, Merimasku, Mietoinen, Muurla, Nauvo, Perniö, Pertteli, Piikkiö, Rymättylä, Suomusjärvi, Särkisalo, Tarvasjoki, Vahto, Velkua, Västanfjärd, Yläne

place-satakunta = Satakunnan hyvinvointialue
    .where = Satakunnan hyvinvointialueella
    .short = Satakunta
    .search = Satakunta, Eura, Eurajoki, Harjavalta, Huittinen, Jämijärvi, Kankaanpää, Karvia, Kokemäki, Merikarvia, Nakkila, Pomarkku, Pori, Rauma, Siikainen, Säkylä, Ulvila, Honkajoki, Kiukainen, Kodisjoki, Kullaa, Köyliö, Lavia, Luvia, Noormarkku, Vampula

place-kanta-hame = Kanta-Hämeen hyvinvointialue
    .where = Kanta-Hämeen hyvinvointialueella
    .short = Kanta-Häme
    .search = Kanta-Häme, Oma Häme, Forssa, Hattula, Hausjärvi, Humppila, Hämeenlinna, Janakkala, Jokioinen, Loppi, Riihimäki, Tammela, Ypäjä, Hauho, Kalvola, Lammi, Renko, Tuulos

place-pirkanmaa = Pirkanmaan hyvinvointialue
    .where = Pirkanmaan hyvinvointialueella
    .short = Pirkanmaa
    .search = Pirkanmaa, Pirha, Akaa, Hämeenkyrö, Ikaalinen, Juupajoki, Kangasala, Kihniö, Kuhmoinen, Lempäälä, Mänttä-Vilppula, Nokia, Orivesi, Parkano, Pirkkala, Punkalaidun, Pälkäne, Ruovesi, Sastamala, Tampere, Urjala, Valkeakoski, Vesilahti, Virrat, Ylöjärvi, Eräjärvi, Kiikoinen, Kuhmalahti, Kuru, Kylmäkoski, Luopioinen, Mouhijärvi, Sahalahti, Suodenniemi, Sääksmäki, Teisko, Toijala, Vammala, Viiala, Viljakkala, Äetsä

place-paijat-hame = Päijät-Hämeen hyvinvointialue
    .where = Päijät-Hämeen hyvinvointialueella
    .short = Päijät-Häme
    .search = Päijät-Häme, Asikkala, Hartola, Heinola, Hollola, Iitti, Kärkölä, Lahti, Orimattila, Padasjoki, Sysmä, Artjärvi, Hämeenkoski, Nastola

place-kymenlaakso = Kymenlaakson hyvinvointialue
    .where = Kymenlaakson hyvinvointialueella
    .short = Kymenlaakso
    .search = Kymenlaakso, Hamina, Kotka, Kouvola, Miehikkälä, Pyhtää, Virolahti, Anjalankoski, Elimäki, Jaala, Karhula, Kuusankoski, Kymi, Valkeala, Vehkalahti

place-etela-karjala = Etelä-Karjalan hyvinvointialue
    .where = Etelä-Karjalan hyvinvointialueella
    .short = Etelä-Karjala
    .search = Etelä-Karjala, Ekhva, Imatra, Lappeenranta, Lemi, Luumäki, Parikkala, Rautjärvi, Ruokolahti, Savitaipale, Taipalsaari, Joutseno, Nuijamaa, Uukuniemi, Ylämaa

place-etela-savo = Etelä-Savon hyvinvointialue
    .where = Etelä-Savon hyvinvointialueella
    .short = Etelä-Savo
    .search = Etelä-Savo, Eloisa, Enonkoski, Hirvensalmi, Juva, Kangasniemi, Mikkeli, Mäntyharju, Pertunmaa, Pieksämäki, Puumala, Rantasalmi, Savonlinna, Sulkava, Anttola, Haukivuori, Jäppilä, Kerimäki, Pieksänmaa, Punkaharju, Ristiina, Savonranta, Suomenniemi, Virtasalmi

place-pohjois-savo = Pohjois-Savon hyvinvointialue
    .where = Pohjois-Savon hyvinvointialueella
    .short = Pohjois-Savo
    .search = Pohjois-Savo, Iisalmi, Joroinen, Kaavi, Keitele, Kiuruvesi, Kuopio, Lapinlahti, Leppävirta, Pielavesi, Rautalampi, Rautavaara, Siilinjärvi, Sonkajärvi, Suonenjoki, Tervo, Tuusniemi, Varkaus, Vesanto, Vieremä, Juankoski, Kangaslampi, Karttula, Maaninka, Nilsiä, Riistavesi, Varpaisjärvi, Vehmersalmi

place-pohjois-karjala = Pohjois-Karjalan hyvinvointialue
    .where = Pohjois-Karjalan hyvinvointialueella
    .short = Pohjois-Karjala
    .search = Pohjois-Karjala, Siun sote, Heinävesi, Ilomantsi, Joensuu, Juuka, Kitee, Kontiolahti, Lieksa, Liperi, Nurmes, Outokumpu, Polvijärvi, Rääkkylä, Tohmajärvi, Eno, Kesälahti, Kiihtelysvaara, Pyhäselkä, Tuupovaara, Valtimo, Värtsilä

place-keski-suomi = Keski-Suomen hyvinvointialue
    .where = Keski-Suomen hyvinvointialueella
    .short = Keski-Suomi
    .search = Keski-Suomi, Hankasalmi, Joutsa, Jyväskylä, Jämsä, Kannonkoski, Karstula, Keuruu, Kinnula, Kivijärvi, Konnevesi, Kyyjärvi, Laukaa, Luhanka, Multia, Muurame, Petäjävesi, Pihtipudas, Saarijärvi, Toivakka, Uurainen, Viitasaari, Äänekoski, Jämsänkoski, Konginkangas, Korpilahti, Kuorevesi, Leivonmäki, Pylkönmäki, Sumiainen, Suolahti, Säynätsalo

place-etela-pohjanmaa = Etelä-Pohjanmaan hyvinvointialue
    .where = Etelä-Pohjanmaan hyvinvointialueella
    .short = Etelä-Pohjanmaa
    .search = Etelä-Pohjanmaa, Alajärvi, Alavus, Evijärvi, Ilmajoki, Isojoki, Isokyrö, Karijoki, Kauhajoki, Kauhava, Kuortane, Kurikka, Lappajärvi, Lapua, Seinäjoki, Soini, Teuva, Vimpeli, Ähtäri, Alahärmä, Jalasjärvi, Jurva, Kortesjärvi, Lehtimäki, Nurmo, Peräseinäjoki, Töysä, Ylihärmä, Ylistaro

place-pohjanmaa = Pohjanmaan hyvinvointialue
    .where = Pohjanmaan hyvinvointialueella
    .short = Pohjanmaa
    .search = Pohjanmaa, Kaskinen, Korsnäs, Kristiinankaupunki, Kruunupyy, Laihia, Luoto, Maalahti, Mustasaari, Närpiö, Pedersöre, Pietarsaari, Uusikaarlepyy, Vaasa, Vöyri, Maksamaa, Oravainen, Vähäkyrö

place-keski-pohjanmaa = Keski-Pohjanmaan hyvinvointialue
    .where = Keski-Pohjanmaan hyvinvointialueella
    .short = Keski-Pohjanmaa
    .search = Keski-Pohjanmaa, Soite, Halsua, Kannus, Kaustinen, Kokkola, Lestijärvi, Perho, Toholampi, Veteli, Kälviä, Lohtaja, Ullava

place-pohjois-pohjanmaa = Pohjois-Pohjanmaan hyvinvointialue
    .where = Pohjois-Pohjanmaan hyvinvointialueella
    .short = Pohjois-Pohjanmaa
    .search = Pohjois-Pohjanmaa, Pohde, Alavieska, Haapajärvi, Haapavesi, Hailuoto, Ii, Kalajoki, Kempele, Kuusamo, Kärsämäki, Liminka, Lumijoki, Merijärvi, Muhos, Nivala, Oulainen, Oulu, Pudasjärvi, Pyhäjoki, Pyhäjärvi, Pyhäntä, Raahe, Reisjärvi, Sievi, Siikajoki, Siikalatva, Taivalkoski, Tyrnävä, Utajärvi, Vaala, Ylivieska, Haukipudas, Himanka, Kestilä, Kiiminki, Kuivaniemi, Oulunsalo, Pattijoki, Piippola, Pulkkila, Rantsila, Ruukki, Temmes, Vihanti, Yli-Ii, Ylikiiminki

place-kainuu = Kainuun hyvinvointialue
    .where = Kainuun hyvinvointialueella
    .short = Kainuu
    .search = Kainuu, Kainuun sote, Hyrynsalmi, Kajaani, Kuhmo, Paltamo, Puolanka, Ristijärvi, Sotkamo, Suomussalmi, Vuolijoki

place-lappi = Lapin hyvinvointialue
    .where = Lapin hyvinvointialueella
    .short = Lappi
    .search = Lappi, Enontekiö, Inari, Kemi, Kemijärvi, Keminmaa, Kittilä, Kolari, Muonio, Pelkosenniemi, Pello, Posio, Ranua, Rovaniemi, Salla, Savukoski, Simo, Sodankylä, Tervola, Tornio, Utsjoki, Ylitornio

place-helsinki = Helsingin kaupunki
    .where = Helsingissä
    .short = Helsinki
    .search = Helsinki, Stadi, Itäkeskus, Malmi, Kallio, Vuosaari

place-ahvenanmaa = Ahvenanmaa
    .where = Ahvenanmaalla
    .short = Ahvenanmaa
    .search = Ahvenanmaa, ÅHS, Brändö, Eckerö, Finström, Föglö, Geta, Hammarland, Jomala, Kumlinge, Kökar, Lemland, Lumparland, Maarianhamina, Saltvik, Sottunga, Sund, Vårdö, Åland, Mariehamn
