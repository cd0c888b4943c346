namespace PerfEval.Generation.Printing;

/// <summary>Chinese ordinals and small numbers: 一 … 九十九.</summary>
public static class Counting
{
    private const string Digits = "零一二三四五六七八九";

    public static string Chinese(int number) => number switch
    {
        < 10 => Digits[number].ToString(),
        10 => "十",
        < 20 => "十" + Digits[number % 10],
        _ => Digits[number / 10] + "十" + (number % 10 == 0 ? "" : Digits[number % 10].ToString()),
    };

    /// <summary>Before a measure word two is 两.</summary>
    public static string Measure(int number) => number == 2 ? "两" : Chinese(number);

    public static string Circled(int number) => ((char)('①' + number - 1)).ToString();
}
