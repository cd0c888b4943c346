using System.Globalization;

namespace PerfEval.Language.Dictionary;

/// <summary>Reads the text form of the hidden Markov model: one line of four starts, four lines of transitions, four lines of emissions (字:对数, …).</summary>
internal static class CharacterModelText
{
    public static CharacterModel Parse(IEnumerable<string> lines)
    {
        var rows = lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').ToList();
        if (rows.Count != 1 + (2 * CharacterModel.Positions))
        {
            throw new InvalidDataException($"未登录词模型应有9行，实有{rows.Count}行。");
        }

        var start = Numbers(rows[0]);
        var transitions = rows.Skip(1).Take(CharacterModel.Positions).SelectMany(Numbers).ToArray();
        var emissions = new double[(CharacterModel.Last - CharacterModel.First + 1) * CharacterModel.Positions];
        Array.Fill(emissions, CharacterModel.Impossible);
        for (var position = 0; position < CharacterModel.Positions; position++)
        {
            foreach (var pair in rows[1 + CharacterModel.Positions + position].Split(','))
            {
                if (pair.Length > 2 && pair[1] == ':' && pair[0] is >= CharacterModel.First and <= CharacterModel.Last)
                {
                    emissions[((pair[0] - CharacterModel.First) * CharacterModel.Positions) + position] = Number(pair[2..]);
                }
            }
        }

        return new CharacterModel(start, transitions, emissions);
    }

    private static double[] Numbers(string row) => row.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
