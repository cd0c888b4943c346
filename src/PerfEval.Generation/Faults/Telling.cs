using System.Globalization;
using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults;

/// <summary>Puts a sentence (句子) together from words and from the values that the gold must know.</summary>
internal sealed class Telling
{
    private readonly List<Piece> _pieces = [];

    public static Telling Of(string words) => new Telling().Say(words);

    public Telling Say(string words) => Add(new Piece(words));

    /// <summary>8.4万元, with the decimals that the number has.</summary>
    public Telling Wan(decimal wan, string role) => Add(new Piece(Text(wan) + "万元", new AmountMark(wan * 10_000, role)));

    public Telling Yuan(decimal yuan, string role, bool grouped = false) =>
        Add(new Piece((grouped ? yuan.ToString("#,##0.##", CultureInfo.InvariantCulture) : Text(yuan)) + "元", new AmountMark(yuan, role)));

    /// <summary>An amount in words of one's own (0.35亿元, 叁拾万元整).</summary>
    public Telling Money(string text, decimal yuan, string role) => Add(new Piece(text, new AmountMark(yuan, role)));

    /// <summary>A fraction of one as a percentage with up to so many decimals.</summary>
    public Telling Percent(decimal fraction, int places = 2)
    {
        var shown = decimal.Round(fraction * 100, places, MidpointRounding.AwayFromZero);
        return Add(new Piece(Text(shown) + "%", new RateMark(shown / 100)));
    }

    public Telling Year(int year, string after = "年") => Add(new Piece(Text(year) + after, new DateMark(Text(year))));

    public Telling Month(int year, int month) => Add(new Piece($"{Text(year)}年{Text(month)}月", new DateMark($"{year:0000}-{month:00}")));

    public Telling Day(DateOnly day) =>
        Add(new Piece($"{Text(day.Year)}年{Text(day.Month)}月{Text(day.Day)}日", new DateMark(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));

    /// <summary>A date that does not exist.</summary>
    public Telling NoDay(string text) => Add(new Piece(text, new DateMark(null)));

    public Telling Add(Piece piece)
    {
        _pieces.Add(piece);
        return this;
    }

    public Sentence Done(Passage? passage = null)
    {
        foreach (var piece in _pieces) piece.Touch();
        return new Sentence(_pieces, passage);
    }

    internal static string Text(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
