/**
 * What a team is called at home and by its nickname: "Cleveland" in a sports report may be the "Browns". Source: the project's
 * own list of the members of the NFL, NBA, MLB, NHL, WNBA and MLS and of the larger colleges of the NCAA's first division.
 */
const HOMES = `
Arizona: Cardinals Diamondbacks Wildcats; Phoenix: Suns Coyotes Mercury; Atlanta: Falcons Hawks Braves Dream United; Baltimore: Ravens Orioles; Boston: Red_Sox Celtics Bruins; New England: Patriots Revolution; Buffalo: Bills Sabres Bulls;
Carolina: Panthers Hurricanes; Charlotte: Hornets 49ers; Chicago: Bears Bulls Cubs White_Sox Blackhawks Sky Fire; Cincinnati: Bengals Reds Bearcats; Cleveland: Browns Cavaliers Cavs Guardians Indians; Columbus: Blue_Jackets Crew;
Dallas: Cowboys Mavericks Mavs Stars Wings; Denver: Broncos Nuggets Pioneers; Colorado: Rockies Avalanche Rapids Buffaloes; Detroit: Lions Pistons Tigers Red_Wings; Green Bay: Packers Phoenix; Houston: Texans Rockets Astros Dynamo Cougars;
Indianapolis: Colts; Indiana: Pacers Fever Hoosiers; Jacksonville: Jaguars Dolphins; Kansas City: Chiefs Royals Sporting; Las Vegas: Raiders Golden_Knights Aces; Oakland: Raiders Athletics; Los Angeles: Rams Chargers Lakers Clippers Dodgers Angels Kings Sparks Galaxy; Anaheim: Ducks;
Memphis: Grizzlies Tigers; Miami: Dolphins Heat Marlins Hurricanes; Milwaukee: Bucks Brewers Panthers; Minnesota: Vikings Timberwolves Twins Wild Lynx Golden_Gophers Gophers; Nashville: Predators; Tennessee: Titans Volunteers; New Orleans: Saints Pelicans;
New York: Giants Jets Knicks Yankees Mets Rangers Islanders Liberty; Brooklyn: Nets; New Jersey: Devils; Oklahoma City: Thunder; Orlando: Magic; Philadelphia: Eagles 76ers Sixers Phillies Flyers Union; Pittsburgh: Steelers Penguins Pirates Panthers; Portland: Trail_Blazers Blazers Timbers;
Sacramento: Kings; St. Louis: Cardinals Blues Billikens; San Antonio: Spurs; San Diego: Padres; San Francisco: 49ers Giants Dons; San Jose: Sharks Earthquakes; Seattle: Seahawks Mariners Kraken Storm Sounders; Tampa Bay: Buccaneers Rays Lightning; Florida: Panthers Gators; Texas: Rangers Longhorns;
Golden State: Warriors; Utah: Jazz Utes; Toronto: Raptors Blue_Jays Maple_Leafs Leafs; Montreal: Canadiens; Vancouver: Canucks Whitecaps; Calgary: Flames; Edmonton: Oilers; Winnipeg: Jets; Ottawa: Senators; Washington: Commanders Redskins Wizards Nationals Capitals Mystics Huskies;
Alabama: Crimson_Tide; Auburn: Tigers; Arkansas: Razorbacks; LSU: Tigers; Georgia: Bulldogs; Kentucky: Wildcats; Mississippi State: Bulldogs; Ole Miss: Rebels; Missouri: Tigers; South Carolina: Gamecocks; Texas A&M: Aggies; Vanderbilt: Commodores; Oklahoma: Sooners; Oklahoma State: Cowboys;
Ohio State: Buckeyes; Michigan: Wolverines; Michigan State: Spartans; Penn State: Nittany_Lions; Wisconsin: Badgers; Iowa: Hawkeyes; Iowa State: Cyclones; Nebraska: Cornhuskers Huskers; Purdue: Boilermakers; Illinois: Fighting_Illini Illini; Northwestern: Wildcats; Maryland: Terrapins; Rutgers: Scarlet_Knights;
Duke: Blue_Devils; North Carolina: Tar_Heels; NC State: Wolfpack; Wake Forest: Demon_Deacons; Virginia: Cavaliers; Virginia Tech: Hokies; Clemson: Tigers; Florida State: Seminoles; Georgia Tech: Yellow_Jackets; Louisville: Cardinals; Syracuse: Orange; Boston College: Eagles; Notre Dame: Fighting_Irish;
Kansas: Jayhawks; Kansas State: Wildcats; Baylor: Bears; TCU: Horned_Frogs; Texas Tech: Red_Raiders; West Virginia: Mountaineers; BYU: Cougars; UCF: Knights; USC: Trojans; UCLA: Bruins; Oregon: Ducks; Oregon State: Beavers; Stanford: Cardinal; California: Golden_Bears; Washington State: Cougars; Arizona State: Sun_Devils;
Gonzaga: Bulldogs; UConn: Huskies; Villanova: Wildcats; Georgetown: Hoyas; Marquette: Golden_Eagles; Creighton: Bluejays; Xavier: Musketeers; Butler: Bulldogs; Providence: Friars; Seton Hall: Pirates; Boise State: Broncos; San Diego State: Aztecs; UNLV: Rebels; Nevada: Wolf_Pack; Wyoming: Cowboys; Colorado State: Rams; Fresno State: Bulldogs; Air Force: Falcons; New Mexico: Lobos;
Dayton: Flyers; VCU: Rams; Richmond: Spiders; Davidson: Wildcats; Wichita State: Shockers; Tulane: Green_Wave; Tulsa: Golden_Hurricane; Temple: Owls; Rice: Owls; SMU: Mustangs; Navy: Midshipmen; Army: Black_Knights; East Carolina: Pirates; Appalachian State: Mountaineers; Marshall: Thundering_Herd; Old Dominion: Monarchs; James Madison: Dukes;
Akron: Zips; Ball State: Cardinals; Bowling Green: Falcons; Central Michigan: Chippewas; Eastern Michigan: Eagles; Kent State: Golden_Flashes; Miami (Ohio): RedHawks; Northern Illinois: Huskies; Ohio: Bobcats; Toledo: Rockets; Western Michigan: Broncos; Eastern Illinois: Panthers; Southern Illinois: Salukis; Illinois State: Redbirds; Western Illinois: Leathernecks; Murray State: Racers; Belmont: Bruins;
Bradley: Braves; Drake: Bulldogs; Evansville: Purple_Aces; Indiana State: Sycamores; Northern Iowa: Panthers; Valparaiso: Beacons; Harvard: Crimson; Yale: Bulldogs; Princeton: Tigers; Penn: Quakers; Cornell: Big_Red; Brown: Bears; Dartmouth: Big_Green; Columbia: Lions; Vermont: Catamounts; Grambling State: Tigers; Southern: Jaguars; Jackson State: Tigers; Howard: Bison
`

/** A team's home and its nickname, as newspapers write them. */
export const TEAM_HOMES: readonly (readonly [home: string, nickname: string])[] = HOMES.trim()
  .split(/;\s*/)
  .flatMap((entry) => {
    const [home, nicknames] = entry.split(': ') as [string, string]
    return nicknames.split(' ').map((nickname) => [home, nickname.replaceAll('_', ' ')] as const)
  })
