using System.Xml;
using PerfEval.Core.Documents;

namespace PerfEval.Readers.Docx.Markup;

/// <summary>Reads the markup of one part from its beginning to its end; no more than one paragraph of it is in memory at a time.</summary>
internal sealed class WordReader : IDisposable
{
    /// <summary>Elements in one paragraph with its text boxes; a longer one was made to fill the memory.</summary>
    private const int MostElements = 400_000;

    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    private readonly XmlReader _xml;
    private readonly WordNames _names;
    private readonly int _depth;
    private int _elements;

    public WordReader(Stream content, WordNames names, ReadingLimits limits)
    {
        (_names, _depth) = (names, limits.Depth);
        // A control character does no harm and isn't worth losing a report.
        _xml = XmlReader.Create(content, new XmlReaderSettings
        {
            NameTable = names.Table,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CloseInput = true,
        });
    }

    /// <summary>Several elements in a row count together, because they are kept.</summary>
    public bool KeepsAll { get; init; }

    public WordElement Root()
    {
        while (_xml.NodeType != XmlNodeType.Element)
            if (!_xml.Read()) throw new XmlException("The part is empty.");
        return Stream(_names.Of(_xml));
    }

    public void Dispose() => _xml.Dispose();

    private WordElement Stream(WordName name) => new(name.Text, Attributes(name), Inside(_xml.Depth, _xml.IsEmptyElement));

    private IEnumerable<WordElement> Inside(int depth, bool isEmpty)
    {
        if (isEmpty) yield break;
        RefuseDeep(depth);
        while (_xml.Read())
        {
            if (_xml.Depth <= depth) yield break;
            // What nobody walked through is passed over.
            if (_xml.Depth > depth + 1 || _xml.NodeType != XmlNodeType.Element) continue;
            var name = _names.Of(_xml);
            if (name.IsDropped) continue;
            if (!KeepsAll) _elements = 0;
            yield return name.IsStreamed ? Stream(name) : Load(name);
        }
    }

    private WordElement Load(WordName name)
    {
        var depth = _xml.Depth;
        RefuseDeep(depth);
        if (++_elements > MostElements) throw new UnreadableDocumentException("文件内部段落过大，可能不是正常的Word文件");
        var element = new WordElement(name.Text, Attributes(name));
        if (_xml.IsEmptyElement) return element;
        // Word itself shows blanks at the ends of a run only where the file says that they count.
        var isTrimmed = name.Text == "t" && _xml.XmlSpace != XmlSpace.Preserve;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.Depth > depth + 1) continue;
            if (_xml.NodeType == XmlNodeType.Element) LoadChild(element, name);
            else if (name.HoldsCharacters && _xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                element.Text += _xml.Value;
        }
        if (isTrimmed) element.Text = element.Text.Trim(Blanks);
        return element;
    }

    private void LoadChild(WordElement element, WordName parent)
    {
        var name = _names.Of(_xml);
        if (!parent.Keeps(name)) return;
        var child = Load(name);
        if (!WordPruning.IsIdle(child)) element.Add(child);
    }

    private void RefuseDeep(int depth)
    {
        if (depth > _depth) throw new UnreadableDocumentException("文件内部嵌套过深，可能不是正常的Word文件");
    }

    private (string Name, string Value)[] Attributes(WordName name)
    {
        if (!_xml.HasAttributes || !name.HasUsefulAttributes) return [];
        var attributes = new (string, string)[_xml.AttributeCount];
        for (var i = 0; _xml.MoveToNextAttribute(); i++) attributes[i] = (_names.OfAttribute(_xml), _xml.Value);
        _xml.MoveToElement();
        return attributes;
    }
}
