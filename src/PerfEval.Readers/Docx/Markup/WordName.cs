using System.Collections.Frozen;

namespace PerfEval.Readers.Docx.Markup;

/// <summary>The name of an element, with what <see cref="WordPruning"/> says of elements so called.</summary>
internal sealed class WordName(string text)
{
    private readonly FrozenSet<string>? _kept = WordPruning.KeptIn(text);

    public string Text { get; } = text;

    public bool IsDropped { get; } = WordPruning.IsDropped(text);

    public bool IsStreamed { get; } = WordPruning.IsStreamed(text);

    public bool HasUsefulAttributes { get; } = WordPruning.HasUsefulAttributes(text);

    public bool HoldsCharacters { get; } = WordPruning.HoldsCharacters(text);

    public bool Keeps(WordName child) => _kept is null ? !child.IsDropped : _kept.Contains(child.Text);
}
