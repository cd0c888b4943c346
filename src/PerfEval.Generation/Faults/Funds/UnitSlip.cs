using System.Globalization;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Funds;

/// <summary>PE104 单位疑误: an addend in 元 among 万元 (8.4元 for 8.4万元), or an amount in 元 under a head in 万元.</summary>
internal sealed class UnitSlip : IPlantedFault
{
    public string Rule => "PE104";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var choices = Enumerable.Range(0, draft.Facts.Payments.Count)
            .Select(i => draft.Pieces.Where(p => p.Fact == Said.Payment(i)).ToList()).Where(p => p is [{ Touched: false, Value: > 0 }]).Select(p => p[0]).ToList();
        if (draft.Facts.Payments.Count < 2) return null;
        foreach (var piece in dice.Shuffled(choices))
        {
            var yuan = piece.Value!.Value;
            if (piece.Text.EndsWith("万元", StringComparison.Ordinal))
                piece.Replace(piece.Text[..^2] + "元", new AmountMark(yuan / 10_000, "part"));
            else if (piece.Text.EndsWith('元') && yuan > 10_000)
                piece.Replace(piece.Text[..^1] + "万元", new AmountMark(yuan * 10_000, "part"));
            else if (!piece.Text.Any(c => c is '元' or '万' or '亿') && decimal.TryParse(piece.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out var shown) && shown > 0 && yuan / shown == 10_000)
                piece.Replace(yuan.ToString("0.##", CultureInfo.InvariantCulture), new AmountMark(yuan * 10_000, "part"));
            else if (!piece.Text.Any(c => c is '元' or '万' or '亿') && decimal.TryParse(piece.Text, NumberStyles.Number, CultureInfo.InvariantCulture, out shown) && shown == yuan && yuan % 1 == 0)
                piece.Replace((yuan / 10_000).ToString("0.####", CultureInfo.InvariantCulture), new AmountMark(yuan / 10_000, "part"));
            else continue;
            return Expected.Of(Rule, [piece.Text], "PE103", "PE106", "PE401");
        }
        return null;
    }
}
