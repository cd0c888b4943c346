using System.Text;

namespace PerfEval.Generation.Printing;

/// <summary>An amount in capital numerals (大写): 壹佰贰拾叁万肆仟元整.</summary>
public static class CapitalMoney
{
    private const string Digits = "零壹贰叁肆伍陆柒捌玖";
    private static readonly string[] Small = ["", "拾", "佰", "仟"];

    public static string Of(decimal yuan)
    {
        var whole = (long)decimal.Truncate(yuan);
        var cents = (int)((yuan - whole) * 100);
        var text = new StringBuilder(Whole(whole)).Append('元');
        if (cents == 0) return text.Append('整').ToString();
        if (cents >= 10) text.Append(Digits[cents / 10]).Append('角');
        else text.Append('零');
        if (cents % 10 > 0) text.Append(Digits[cents % 10]).Append('分');
        return text.ToString();
    }

    private static string Whole(long number)
    {
        if (number == 0) return "零";
        var text = new StringBuilder();
        var pending = false;
        foreach (var (size, name) in ((long, string)[])[(100_000_000, "亿"), (10_000, "万"), (1, "")])
        {
            var group = number / size % 10_000;
            if (group == 0)
            {
                pending |= text.Length > 0;
                continue;
            }
            if (text.Length > 0 && (pending || group < 1000)) text.Append('零');
            text.Append(Group(group)).Append(name);
            pending = false;
        }
        return text.ToString();
    }

    private static string Group(long group)
    {
        var text = new StringBuilder();
        var gap = false;
        for (var place = 3; place >= 0; place--)
        {
            var digit = (int)(group / (long)Math.Pow(10, place) % 10);
            if (digit == 0)
            {
                gap |= text.Length > 0;
                continue;
            }
            if (gap) text.Append('零');
            text.Append(Digits[digit]).Append(Small[place]);
            gap = false;
        }
        return text.ToString();
    }
}
