# Platsernas officiella namn, former för löpande text, korta namn och sökord.

place-ita-uusimaa = Östra Nylands välfärdsområde
    .where = i Östra Nylands välfärdsområde
    .short = Östra Nyland
    .search = Östra Nyland, Askola, Lappträsk, Lovisa, Mörskom, Borgå, Porvoo, Pukkila, Sibbo, Liljendal, Pernå, Strömfors

place-keski-uusimaa = Mellersta Nylands välfärdsområde
    .where = i Mellersta Nylands välfärdsområde
    .short = Mellersta Nyland
    .search = Mellersta Nyland, Keusote, Hyvinge, Hyvinkää, Träskända, Järvenpää, Mäntsälä, Nurmijärvi, Borgnäs, Tusby, Tuusula

place-lansi-uusimaa = Västra Nylands välfärdsområde
    .where = i Västra Nylands välfärdsområde
    .short = Västra Nyland
    .search = Västra Nyland, Luvn, Esbo, Espoo, Hangö, Ingå, Högfors, Grankulla, Kyrkslätt, Lojo, Lohja, Raseborg, Sjundeå, Vichtis, Vihti, Karis, Karislojo, Nummi-Pusula, Pojo, Sammatti, Ekenäs, Tenala

place-vantaa-kerava = Vanda och Kervo välfärdsområde
    .where = i Vanda och Kervo välfärdsområde
    .short = Vanda och Kervo
    .search = Vanda och Kervo, Vanda, Vantaa, Kervo, Kerava, Dickursby, Tikkurila, Myrbacka, Korso

place-varsinais-suomi = Egentliga Finlands välfärdsområde
    .where = i Egentliga Finlands välfärdsområde
    .short = Egentliga Finland
    .search = Egentliga Finland, Varha, Aura, S:t Karins, Kaarina, Kimitoön, Koskis, Gustavs, Letala, Lundo, Loimaa, S:t Mårtens, Masku, Virmo, Nådendal, Nousis, Oripää, Pemar, Pargas, Pyhäranta, Pöytyä, Reso, Raisio, Rusko, Salo, Sagu, Somero, Tövsala, Åbo, Turku, Nystad, Vemo, Alastaro, Villnäs, Dragsfjärd, Halikko, Houtskär, Iniö, Kalanti, Karinainen, Kiikala, Kisko, Korpo, Kuusjoki, Lemo, Mellilä, Merimasku, Mietois, Muurla, Nagu, Bjärnå, Pertteli, Pikis, Rimito, Suomusjärvi, Finby, Tarvasjoki, Vahto, Velkua, Västanfjärd, Yläne

place-satakunta = Satakunta välfärdsområde
    .where = i Satakunta välfärdsområde
    .short = Satakunta
    .search = Satakunta, Eura, Euraåminne, Harjavalta, Vittis, Huittinen, Jämijärvi, Kankaanpää, Karvia, Kumo, Kokemäki, Sastmola, Nakkila, Påmark, Björneborg, Pori, Raumo, Rauma, Siikais, Säkylä, Ulvsby, Honkajoki, Kiukais, Kodisjoki, Kulla, Kjulo, Lavia, Luvia, Norrmark, Vampula

place-kanta-hame = Egentliga Tavastlands välfärdsområde
    .where = i Egentliga Tavastlands välfärdsområde
    .short = Egentliga Tavastland
    .search = Egentliga Tavastland, Oma Häme, Forssa, Hattula, Hausjärvi, Humppila, Tavastehus, Hämeenlinna, Janakkala, Jockis, Loppi, Riihimäki, Tammela, Ypäjä, Hauho, Kalvola, Lammi, Renko, Tuulos

place-pirkanmaa = Birkalands välfärdsområde
    .where = i Birkalands välfärdsområde
    .short = Birkaland
    .search = Birkaland, Pirha, Akaa, Ackas, Tavastkyro, Ikalis, Juupajoki, Kangasala, Kihniö, Kuhmois, Lempäälä, Mänttä-Vilppula, Nokia, Orivesi, Parkano, Birkala, Punkalaidun, Pälkäne, Ruovesi, Sastamala, Tammerfors, Tampere, Urjala, Valkeakoski, Vesilahti, Virdois, Ylöjärvi, Eräjärvi, Kiikoinen, Kuhmalahti, Kuru, Kylmäkoski, Luopioinen, Mouhijärvi, Sahalahti, Suodenniemi, Sääksmäki, Teisko, Toijala, Vammala, Viiala, Viljakkala, Äetsä

place-paijat-hame = Päijänne-Tavastlands välfärdsområde
    .where = i Päijänne-Tavastlands välfärdsområde
    .short = Päijänne-Tavastland
    .search = Päijänne-Tavastland, Asikkala, Gustav Adolfs, Heinola, Hollola, Itis, Kärkölä, Lahtis, Lahti, Orimattila, Padasjoki, Sysmä, Artsjö, Hämeenkoski, Nastola

place-kymenlaakso = Kymmenedalens välfärdsområde
    .where = i Kymmenedalens välfärdsområde
    .short = Kymmenedalen
    .search = Kymmenedalen, Fredrikshamn, Hamina, Kotka, Kouvola, Miehikkälä, Pyttis, Vederlax, Anjalankoski, Elimä, Jaala, Karhula, Kuusankoski, Kymmene, Valkeala, Veckelax

place-etela-karjala = Södra Karelens välfärdsområde
    .where = i Södra Karelens välfärdsområde
    .short = Södra Karelen
    .search = Södra Karelen, Ekhva, Imatra, Villmanstrand, Lappeenranta, Lemi, Luumäki, Parikkala, Rautjärvi, Ruokolax, Savitaipale, Taipalsaari, Joutseno, Nuijamaa, Uukuniemi, Ylämaa

place-etela-savo = Södra Savolax välfärdsområde
    .where = i Södra Savolax välfärdsområde
    .short = Södra Savolax
    .search = Södra Savolax, Eloisa, Enonkoski, Hirvensalmi, Juva, Kangasniemi, S:t Michel, Mikkeli, Mäntyharju, Pertunmaa, Pieksämäki, Puumala, Rantasalmi, Nyslott, Savonlinna, Sulkava, Anttola, Haukivuori, Jäppilä, Kerimäki, Pieksänmaa, Punkaharju, Ristiina, Savonranta, Suomenniemi, Virtasalmi

place-pohjois-savo = Norra Savolax välfärdsområde
    .where = i Norra Savolax välfärdsområde
    .short = Norra Savolax
    .search = Norra Savolax, Idensalmi, Iisalmi, Jorois, Kaavi, Keitele, Kiuruvesi, Kuopio, Lapinlahti, Leppävirta, Pielavesi, Rautalampi, Rautavaara, Siilinjärvi, Sonkajärvi, Suonenjoki, Tervo, Tuusniemi, Varkaus, Vesanto, Vieremä, Juankoski, Kangaslampi, Karttula, Maaninka, Nilsiä, Riistavesi, Varpaisjärvi, Vehmersalmi

place-pohjois-karjala = Norra Karelens välfärdsområde
    .where = i Norra Karelens välfärdsområde
    .short = Norra Karelen
    .search = Norra Karelen, Siun sote, Heinävesi, Ilomants, Joensuu, Juga, Kides, Kontiolax, Lieksa, Libelits, Nurmes, Outokumpu, Polvijärvi, Rääkkylä, Tohmajärvi, Eno, Kesälax, Kiihtelysvaara, Pyhäselkä, Tuupovaara, Valtimo, Värtsilä

place-keski-suomi = Mellersta Finlands välfärdsområde
    .where = i Mellersta Finlands välfärdsområde
    .short = Mellersta Finland
    .search = Mellersta Finland, Hankasalmi, Joutsa, Jyväskylä, Jämsä, Kannonkoski, Karstula, Keuru, Kinnula, Kivijärvi, Konnevesi, Kyyjärvi, Laukas, Luhanka, Multia, Muurame, Petäjävesi, Pihtipudas, Saarijärvi, Toivakka, Uurainen, Viitasaari, Äänekoski, Jämsänkoski, Konginkangas, Korpilahti, Kuorevesi, Leivonmäki, Pylkönmäki, Sumiainen, Suolahti, Säynätsalo

place-etela-pohjanmaa = Södra Österbottens välfärdsområde
    .where = i Södra Österbottens välfärdsområde
    .short = Södra Österbotten
    .search = Södra Österbotten, Alajärvi, Alavo, Evijärvi, Ilmola, Storå, Storkyro, Bötom, Kauhajoki, Kauhava, Kuortane, Kurikka, Lappajärvi, Lappo, Seinäjoki, Soini, Östermark, Vindala, Etseri, Alahärmä, Jalasjärvi, Jurva, Kortesjärvi, Lehtimäki, Nurmo, Peräseinäjoki, Töysä, Ylihärmä, Ylistaro

place-pohjanmaa = Österbottens välfärdsområde
    .where = i Österbottens välfärdsområde
    .short = Österbotten
    .search = Österbotten, Kaskö, Korsnäs, Kristinestad, Kronoby, Laihela, Larsmo, Malax, Korsholm, Närpes, Pedersöre, Jakobstad, Nykarleby, Vasa, Vaasa, Vörå, Maxmo, Oravais, Lillkyro, Esse, Jeppo, Kvevlax, Lappfjärd, Munsala, Nedervetil, Petalax, Purmo, Pörtom, Replot, Sideby, Solf, Terjärv, Övermark

place-keski-pohjanmaa = Mellersta Österbottens välfärdsområde
    .where = i Mellersta Österbottens välfärdsområde
    .short = Mellersta Österbotten
    .search = Mellersta Österbotten, Soite, Halso, Kannus, Kaustby, Karleby, Kokkola, Lestijärvi, Perho, Toholampi, Vetil, Kelviå, Lochteå, Ullava

place-pohjois-pohjanmaa = Norra Österbottens välfärdsområde
    .where = i Norra Österbottens välfärdsområde
    .short = Norra Österbotten
    .search = Norra Österbotten, Pohde, Alavieska, Haapajärvi, Haapavesi, Karlö, Ijo, Kalajoki, Kempele, Kuusamo, Kärsämäki, Limingo, Lumijoki, Merijärvi, Muhos, Nivala, Oulainen, Uleåborg, Oulu, Pudasjärvi, Pyhäjoki, Pyhäjärvi, Pyhäntä, Brahestad, Raahe, Reisjärvi, Sievi, Siikajoki, Siikalatva, Taivalkoski, Tyrnävä, Utajärvi, Vaala, Ylivieska, Haukipudas, Himango, Kestilä, Kiiminki, Kuivaniemi, Oulunsalo, Pattijoki, Piippola, Pulkkila, Rantsila, Ruukki, Temmes, Vihanti, Yli-Ii, Ylikiiminki

place-kainuu = Kajanalands välfärdsområde
    .where = i Kajanalands välfärdsområde
    .short = Kajanaland
    .search = Kajanaland, Kainuun sote, Hyrynsalmi, Kajana, Kajaani, Kuhmo, Paltamo, Puolanka, Ristijärvi, Sotkamo, Suomussalmi, Vuolijoki

place-lappi = Lapplands välfärdsområde
    .where = i Lapplands välfärdsområde
    .short = Lappland
    .search = Lappland, Enontekis, Enare, Kemi, Kemijärvi, Keminmaa, Kittilä, Kolari, Muonio, Pelkosenniemi, Pello, Posio, Ranua, Rovaniemi, Salla, Savukoski, Simo, Sodankylä, Tervola, Torneå, Tornio, Utsjoki, Övertorneå

place-helsinki = Helsingfors stad
    .where = i Helsingfors
    .short = Helsingfors
    .search = Helsingfors, Helsinki, Stadi, Östra centrum, Malm, Berghäll, Nordsjö

place-ahvenanmaa = Åland
    .where = på Åland
    .short = Åland
    .search = Åland, Ahvenanmaa, ÅHS, Brändö, Eckerö, Finström, Föglö, Geta, Hammarland, Jomala, Kumlinge, Kökar, Lemland, Lumparland, Mariehamn, Maarianhamina, Saltvik, Sottunga, Sund, Vårdö
