using PerfEval.Readers.Docx.Markup;
using PerfEval.Readers.Docx.Styles;

namespace PerfEval.Readers.Docx.Lists;

/// <summary>The lists of a document (numbering.xml), read when the first paragraph asks for one.</summary>
internal sealed class ListDefinitions(Func<IEnumerable<WordElement>> elements, DocxStyles styles)
{
    private readonly Dictionary<int, ListUse> _uses = [];
    private readonly Dictionary<int, ListDefinition> _definitions = [];
    private bool _isRead;

    public ListUse? Use(int list)
    {
        Read();
        return _uses.GetValueOrDefault(list);
    }

    // A definition without levels refers to a list style, whose paragraph properties name the list that has them.
    public ListDefinition? Of(ListUse use, int hops = 3)
    {
        if (!_definitions.TryGetValue(use.Definition, out var definition)) return null;
        if (definition.DefinedBy is not { } style || hops == 0) return definition;
        if (styles.Of(style).List is { } list && Use(list) is { } other && other.Definition != use.Definition) return Of(other, hops - 1);
        return _definitions.Values.FirstOrDefault(d => d.StyleLink == style && d != definition) ?? definition;
    }

    private void Read()
    {
        if (_isRead) return;
        _isRead = true;
        foreach (var element in elements())
        {
            if (element.Name == "num" && element.Number("numId") is { } list && ListUse.Of(element) is { } use) _uses.TryAdd(list, use);
            if (element.Name == "abstractNum" && ListDefinition.Of(element) is { } definition) _definitions.TryAdd(definition.Id, definition);
        }
    }
}
