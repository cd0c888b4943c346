using PerfEval.Generation.Printing;

namespace PerfEval.Generation.Families;

/// <summary>How a report numbers its chapters: 一、（一）1. or 一、1、（1）, in full or half width.</summary>
internal sealed class Ordinals(bool halfWidth, bool bracketed)
{
    private int _first;
    private int _second;

    public string First()
    {
        _second = 0;
        return Counting.Chinese(++_first) + "、";
    }

    public string Second()
    {
        _second++;
        return bracketed ? halfWidth ? $"({Counting.Chinese(_second)})" : $"（{Counting.Chinese(_second)}）" : $"{_second}" + (halfWidth ? "." : "、");
    }

    public static string Third(int index, bool bracketed) => bracketed ? $"{index}." : $"（{index}）";
}
