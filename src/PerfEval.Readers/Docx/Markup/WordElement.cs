namespace PerfEval.Readers.Docx.Markup;

/// <summary>One element of a document's markup, without what the reader has no use for.</summary>
internal sealed class WordElement
{
    private readonly (string Name, string Value)[] _attributes;
    private readonly IEnumerable<WordElement>? _stream;
    private List<WordElement>? _loaded;

    public WordElement(string name, (string Name, string Value)[] attributes, IEnumerable<WordElement>? stream = null) =>
        (Name, _attributes, _stream) = (name, attributes, stream);

    public string Name { get; }

    /// <summary>The characters directly in it.</summary>
    public string Text { get; set; } = "";

    /// <summary>What it holds. Of a large element, such as a table, this is read while it is walked, once.</summary>
    public IEnumerable<WordElement> Children => _stream ?? (IEnumerable<WordElement>?)_loaded ?? [];

    /// <summary>What it holds, when that is in memory.</summary>
    public IReadOnlyList<WordElement> Loaded => _loaded ?? (IReadOnlyList<WordElement>)[];

    public bool IsBare => _loaded is null && _attributes.Length == 0;

    public void Add(WordElement child) => (_loaded ??= new List<WordElement>(2)).Add(child);

    public WordElement? FirstChild(string name)
    {
        if (_loaded is null) return null;
        foreach (var child in _loaded)
            if (child.Name == name) return child;
        return null;
    }

    public string? Value(string attribute = "val")
    {
        foreach (var (name, value) in _attributes)
            if (name == attribute) return value;
        return null;
    }
}
