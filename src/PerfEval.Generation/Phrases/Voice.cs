using PerfEval.Generation.Drafts;
using PerfEval.Generation.Facts;

namespace PerfEval.Generation.Phrases;

/// <summary>
/// How one report speaks: its choice of phrases and its habits of writing numbers, dates and 文号. In a phrase, &lt;name&gt; is another
/// phrase, {name} a fact (<see cref="Slots"/>), {#20-80} any number; a line that begins with “?flag ” or “!flag ” is for reports that have
/// or lack it, “~” stands before a sentence
/// that is neither problem nor suggestion though it may look so, “^” before one that may be taken for a problem.
/// </summary>
public sealed class Voice
{
    private readonly Dictionary<string, Queue<string>> _bags = new(StringComparer.Ordinal);
    private readonly Slots _slots;
    private readonly HashSet<string> _flags;
    private Func<string, IEnumerable<Piece>?>? _own;

    public Voice(ReportFacts facts, Dice dice)
    {
        Facts = facts;
        Dice = dice;
        Habits = Habits.Of(facts, dice);
        _slots = new Slots(this);
        _flags = Flags.Of(facts);
    }

    public ReportFacts Facts { get; }

    public Dice Dice { get; }

    public Habits Habits { get; }

    /// <summary>One of the alternatives of a phrase as a sentence with marks.</summary>
    public Sentence Say(string phrase) => Speak(Next(phrase, () => Phrasebook.Of(phrase)));

    /// <summary>The same, or null when no alternative suits this report.</summary>
    public Sentence? SayIf(string phrase) => Phrasebook.Of(phrase).Any(Fits) ? Say(phrase) : null;

    /// <summary>One of the project kind's own alternatives, such as 概况 or 成效; null when it has none.</summary>
    public Sentence? SayOwn(string heading) => Facts.Kind[heading].Count == 0 ? null : Speak(Next("own:" + heading, () => Facts.Kind[heading]));

    /// <summary>One of the alternatives as plain words (a label, a head, a chapter name).</summary>
    public string Word(string phrase) => Say(phrase).Text;

    /// <summary>Turns a phrase text into a sentence with marks.</summary>
    public Sentence Speak(string text)
    {
        Passage? passage = text[0] switch { '~' => Passage.Other, '^' => new Passage("problem", null, Optional: true), _ => null };
        return new Sentence(Expand(passage is null ? text : text[1..]), passage);
    }

    /// <summary>The same with facts of its own, by name; those that it does not know come from the report.</summary>
    public Sentence SpeakOf(string phrase, Func<string, IEnumerable<Piece>?> own)
    {
        _own = own;
        var said = Say(phrase);
        _own = null;
        return said;
    }

    private IEnumerable<Piece> Expand(string text)
    {
        var plain = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('<' or '{')) continue;
            var end = text.IndexOf(text[i] == '<' ? '>' : '}', i);
            if (end < 0) throw new FormatException($"“{text}”缺右括号");
            if (i > plain) yield return new Piece(text[plain..i]);
            var name = text[(i + 1)..end];
            foreach (var piece in text[i] == '<' ? Say(name).Pieces : _own?.Invoke(name) ?? _slots.Fill(name)) yield return piece;
            plain = end + 1;
            i = end;
        }
        if (plain < text.Length) yield return new Piece(text[plain..]);
    }

    // Like cards from a shuffled pack: an alternative comes again only when all have been said.
    private string Next(string key, Func<IReadOnlyList<string>> alternatives)
    {
        if (!_bags.TryGetValue(key, out var bag) || bag.Count == 0)
        {
            bag = _bags[key] = new Queue<string>(Dice.Shuffled(alternatives().Where(Fits).Select(WithoutFlags)));
            if (bag.Count == 0) throw new InvalidOperationException($"短语 <{key}> 没有适用的说法");
        }
        return bag.Dequeue();
    }

    private bool Fits(string line)
    {
        while (line[0] is '?' or '!')
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            if (_flags.Contains(line[1..space]) != (line[0] == '?')) return false;
            line = line[(space + 1)..];
        }
        return true;
    }

    private static string WithoutFlags(string line)
    {
        while (line[0] is '?' or '!') line = line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        return line;
    }
}
