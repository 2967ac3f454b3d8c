import { TEAM_HOMES } from '../../languages/en/names/index.ts'
import { groupBy, groupByEach } from '../../text/group-by.ts'
import { fold } from '../fold.ts'
import { firstMention, type Name } from '../name.ts'
import type { Rule } from './rule.ts'

const homesOf = groupBy(
  TEAM_HOMES.flatMap(([home, ...nicknames]) =>
    nicknames.map((nickname) => ({ home: fold(home), nickname: fold(nickname) })),
  ),
  ({ nickname }) => nickname,
)

// "Cleveland lost … the Browns": a team by its home and by its nickname, where one team alone can be meant
export const homeTeam: Rule = {
  name: 'resolve/home-team',
  *propose({ names, clusterOf }) {
    const teams = groupByEach(names, (name) => {
      const homes = name.type === 'organization' ? (homesOf.get(name.key) ?? []) : []
      // "Carolina Panthers … the Panthers" are at home there and nowhere else.
      const isHomeKnown = () => [...clusterOf(name).spellings.keys()].some((key) => key.endsWith(` ${name.key}`))
      return homes.length === 0 || isHomeKnown() ? [] : homes.map(({ home }) => home)
    })
    const named = new Map(names.flatMap((name) => (name.type === 'organization' ? [[name.key, name] as const] : [])))
    const isOnlyHome = (team: Name, home: string) =>
      homesOf.get(team.key)!.every((other) => other.home === home || !named.has(other.home))
    for (const [home, [team, another]] of teams) {
      const alias = named.get(home)
      if (alias && team && !another && isOnlyHome(team, home)) yield { name: team, alias, proof: firstMention(team) }
    }
  },
}
