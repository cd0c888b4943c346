using System.Globalization;
using System.Runtime.CompilerServices;

namespace PerfEval.Storage.Search;

/// <summary>Words with their places as PostgreSQL reads a tsvector.</summary>
internal sealed class WordVector
{
    // A word that stands more often tells nothing more; PostgreSQL itself counts no place above 16383.
    private const int MostPlaces = 6;
    private const int LastPlace = 16383;

    private readonly Dictionary<string, List<(char Weight, int Place)>> words = new(StringComparer.Ordinal);
    private int place;

    public void Add(string word, char weight)
    {
        if (!words.TryGetValue(word, out var places)) words[word] = places = [];
        place = Math.Min(place + 1, LastPlace);
        if (places.Count < MostPlaces)
        {
            places.Add((weight, place));
            return;
        }
        var weakest = 0;
        for (var i = 1; i < places.Count; i++)
            if (places[i].Weight > places[weakest].Weight) weakest = i;
        if (weight < places[weakest].Weight) places[weakest] = (weight, place);
    }

    /// <summary>A word that stands nowhere: the value of a field.</summary>
    public void Add(string field) => words.TryAdd(field, []);

    public override string ToString()
    {
        // It writes into a shared buffer; a builder left half a megabyte of pieces behind for each report.
        var text = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture);
        var isFirst = true;
        foreach (var (word, places) in words)
        {
            if (!isFirst) text.AppendLiteral(" ");
            isFirst = false;
            text.AppendLiteral(TsText.Quoted(word));
            for (var i = 0; i < places.Count; i++)
            {
                text.AppendLiteral(i == 0 ? ":" : ",");
                text.AppendFormatted(places[i].Place);
                text.AppendFormatted(places[i].Weight);
            }
        }
        return text.ToStringAndClear();
    }
}
