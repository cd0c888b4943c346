using PerfEval.Core.Reports;

namespace PerfEval.Core.Rules.Narrative;

/// <summary>How two printings of one amount stand to each other.</summary>
internal enum AmountFit
{
    /// <summary>The same within the printed places: 72,890元 and 7.29万元.</summary>
    Agree,

    /// <summary>The same once a whole unit of the coarser place is allowed: cut off instead of rounded.</summary>
    Near,
    Differ,
}

/// <summary>Compares printings of an amount.</summary>
internal static class AmountFits
{
    extension(AmountFit)
    {
        public static AmountFit Of(Amount a, Amount b)
        {
            if (a.Value.Low <= b.Value.High && b.Value.Low <= a.Value.High) return AmountFit.Agree;
            var step = Math.Max(Step(a), Step(b));
            // Whole numbers in one unit are exact; a coarser one may have been cut off from a finer.
            return Step(a) != Step(b) && Math.Abs(a.Yuan - b.Yuan) < step ? AmountFit.Near : AmountFit.Differ;
        }
    }

    /// <summary>One unit in the last printed place, in 元: 13.81万元 is 100, 15万元 is 10000.</summary>
    private static decimal Step(Amount amount)
    {
        if (!amount.Value.IsExact) return amount.Value.Step;
        return amount.Unit switch
        {
            MoneyUnit.Yuan => 1,
            MoneyUnit.ThousandYuan => 1000,
            MoneyUnit.TenThousandYuan => 10_000,
            MoneyUnit.MillionYuan => 1_000_000,
            _ => 100_000_000,
        };
    }

    /// <summary>True when one printing is the other with one digit changed, two swapped, one lost, or the point or unit moved.</summary>
    public static bool IsSlip(Amount a, Amount b)
    {
        var (x, y) = (Digits(a), Digits(b));
        if (x == y) return true;
        // 205万元 for 250万元: the zero counts.
        if (a.Unit == b.Unit && IsSwap(AllDigits(a), AllDigits(b))) return true;
        if (x.Length == y.Length)
        {
            var off = Enumerable.Range(0, x.Length).Where(i => x[i] != y[i]).ToList();
            return (off.Count == 1 && x.Length >= 3) || (off.Count == 2 && x[off[0]] == y[off[1]] && x[off[1]] == y[off[0]]);
        }
        var (longer, shorter) = x.Length > y.Length ? (x, y) : (y, x);
        return longer.Length == shorter.Length + 1 && shorter.Length >= 3 && Enumerable.Range(0, longer.Length).Any(i => longer.Remove(i, 1) == shorter);
    }

    private static bool IsSwap(string x, string y) =>
        x.Length == y.Length && Enumerable.Range(0, x.Length).Where(i => x[i] != y[i]).ToList() is [var i, var j] && x[i] == y[j] && x[j] == y[i];

    private static string AllDigits(Amount amount) => string.Concat(HalfWidth(amount).Where(c => char.IsAsciiDigit(c) || c == '.'));

    private static string Digits(Amount amount) => string.Concat(HalfWidth(amount).Where(char.IsAsciiDigit)).TrimStart('0').TrimEnd('0');

    // ９０２万元: the quote is as printed.
    private static IEnumerable<char> HalfWidth(Amount amount) => amount.Evidence.Quote.Select(c => c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c);
}
