namespace PerfEval.Core.Classification.Wording;

/// <summary>
/// Reads from a pattern the words of which at least one stands in whatever it matches: 未(能)?(及时|按时) needs 未及时, 未能及时, 未按时 or 未能按时.
/// Knows what the tables of cues use: alternatives, groups, classes, \d, repetitions, ^ and $.
/// </summary>
internal sealed class RequiredWords
{
    private const int MostWords = 256;
    private const int LargestClass = 16;

    private readonly string _pattern;
    private int _at;

    private RequiredWords(string pattern) => _pattern = pattern;

    /// <summary>Null when nothing is sure to stand in a match.</summary>
    public static IReadOnlyList<string>? Of(string pattern)
    {
        var reading = new RequiredWords(pattern);
        var whole = reading.Alternatives();
        if (reading._at < pattern.Length) throw new FormatException($"Unread at {reading._at}: {pattern}");
        return whole.Needed is { } needed ? [.. needed.Where(w => !needed.Any(o => o.Length < w.Length && w.Contains(o, StringComparison.Ordinal)))] : null;
    }

    private Piece Alternatives()
    {
        var all = Sequence();
        while (_at < _pattern.Length && _pattern[_at] == '|')
        {
            _at++;
            var next = Sequence();
            all = new Piece(Joined(all.Exact, next.Exact), Joined(all.Needed, next.Needed));
        }
        return all;
    }

    // Pieces that are known word by word are multiplied out as long as that gives few words.
    private Piece Sequence()
    {
        IReadOnlySet<string>? needed = null;
        IReadOnlySet<string> run = Empty;
        var isExact = true;
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')'))
        {
            var piece = Repeated(One());
            if (piece.Exact is { } exact && run.Count * exact.Count <= MostWords)
            {
                run = run.SelectMany(_ => exact, (before, after) => before + after).ToHashSet(StringComparer.Ordinal);
                continue;
            }
            isExact = false;
            needed = Better(Better(needed, run), piece.Needed);
            run = piece.Exact is { Count: <= MostWords } ? piece.Exact : Empty;
        }
        return new Piece(isExact ? run : null, Better(needed, run));
    }

    private Piece One()
    {
        var c = _pattern[_at++];
        switch (c)
        {
            case '(':
                if (_at + 1 < _pattern.Length && _pattern[_at] == '?') _at += _pattern[_at + 1] == ':' ? 2 : throw new FormatException(_pattern);
                var inner = Alternatives();
                _at++;
                return inner;
            case '[':
                return Class();
            case '^' or '$':
                return new Piece(Empty, null);
            case '.':
                return Piece.Unknown;
            case '\\':
                var escaped = _pattern[_at++];
                return char.IsAsciiLetterOrDigit(escaped) ? Piece.Unknown : Piece.Of([escaped.ToString()]);
            default:
                return Piece.Of([c.ToString()]);
        }
    }

    private Piece Class()
    {
        var end = _pattern.IndexOf(']', _at + 1);
        var members = _pattern[_at..end];
        _at = end + 1;
        return members.Length > LargestClass || members[0] == '^' || members.Contains('-', StringComparison.Ordinal) || members.Contains('\\', StringComparison.Ordinal)
            ? Piece.Unknown
            : Piece.Of([.. members.Select(m => m.ToString())]);
    }

    private Piece Repeated(Piece piece)
    {
        if (_at == _pattern.Length) return piece;
        switch (_pattern[_at])
        {
            case '?':
                _at++;
                return new Piece(piece.Exact is { } exact ? Joined(exact, Empty) : null, null);
            case '*':
                _at++;
                return Piece.Unknown;
            case '+':
                _at++;
                return new Piece(null, piece.Needed);
            case '{':
                var least = _pattern[_at + 1];
                _at = _pattern.IndexOf('}', _at) + 1;
                return new Piece(null, least == '0' ? null : piece.Needed);
            default:
                return piece;
        }
    }

    private static readonly IReadOnlySet<string> Empty = new HashSet<string> { "" };

    private static HashSet<string>? Joined(IReadOnlySet<string>? one, IReadOnlySet<string>? other) =>
        one is null || other is null ? null : [.. one, .. other];

    // Long words are seldom met by chance; of equally long ones the fewest.
    private static IReadOnlySet<string>? Better(IReadOnlySet<string>? one, IReadOnlySet<string>? other)
    {
        if (other is null || other.Contains("")) return one;
        if (one is null) return other;
        var (length, otherLength) = (one.Min(w => w.Length), other.Min(w => w.Length));
        return otherLength > length || otherLength == length && other.Count < one.Count ? other : one;
    }

    // What a part of the pattern matches, word by word where that is known, and what every match of it has in it.
    private sealed record Piece(IReadOnlySet<string>? Exact, IReadOnlySet<string>? Needed)
    {
        public static readonly Piece Unknown = new(null, null);

        public static Piece Of(IReadOnlySet<string> words) => new(words, words);

        public static Piece Of(string[] words) => Of(words.ToHashSet(StringComparer.Ordinal));
    }
}
