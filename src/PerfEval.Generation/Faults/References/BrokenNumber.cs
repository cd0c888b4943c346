using System.Text.RegularExpressions;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.References;

/// <summary>PE504 文号不规范: a bracket, the number or 号 is missing.</summary>
internal sealed partial class BrokenNumber : IPlantedFault
{
    public string Rule => "PE504";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var cited = draft.Pieces.Where(p => !p.Touched && p.Mark is NumberMark { Year: not null, Number: not null } && Form().IsMatch(p.Text)).ToList();
        if (cited.Count == 0) return null;
        var piece = dice.Of(cited);
        var mark = (NumberMark)piece.Mark!;
        var form = Form().Match(piece.Text);
        var (issuer, open, year, close, number) = (form.Groups["issuer"].Value, form.Groups["open"].Value, form.Groups["year"].Value, form.Groups["close"].Value, form.Groups["number"].Value);
        var (text, left) = (open is "（" or "(" ? dice.Of(0, 1, 3) : dice.Between(0, 3)) switch
        {
            0 => ($"{issuer}{open}{year}{number}号", mark),
            1 => ($"{issuer}{year}{close}{number}号", mark),
            2 => ($"{issuer}{open}{year}{close}{number}", mark),
            _ => ($"{issuer}{open}{year}{close}号", mark with { Number = null }),
        };
        piece.Replace(text, left);
        return Expected.Of(Rule, [text]);
    }

    // 湘财绩〔2020〕2号
    [GeneratedRegex("^(?<issuer>[^\\d〔\\[【（(﹝]+)(?<open>[〔\\[【（(﹝])(?<year>\\d{4})(?<close>[〕\\]】）)﹞])\\s?(?:第)?(?<number>\\d+)\\s?号$", RegexOptions.None, 1000)]
    private static partial Regex Form();
}
