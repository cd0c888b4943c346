using System.Collections.Frozen;
using PerfEval.Readers.Docx.Words;

namespace PerfEval.Readers.Docx.Markup;

/// <summary>What of the markup is passed over while it is read: looks, geometry, marks of the editor, what a revision replaced.</summary>
internal static class WordPruning
{
    private static readonly FrozenDictionary<string, FrozenSet<string>> Kept = new Dictionary<string, string[]>
    {
        ["pPr"] = ["pStyle", "numPr", "outlineLvl", "framePr", "rPr", "sectPr"],
        ["rPr"] = ["rStyle", "rFonts", "vanish", "del", "moveFrom"],
        ["trPr"] = ["gridBefore", "del", "hidden"],
        ["tcPr"] = ["gridSpan", "vMerge", "hMerge", "cellDel", "cellMerge"],
        ["tblPr"] = [],
        ["tblPrEx"] = [],
        ["tblGrid"] = [],
        ["sdtPr"] = ["showingPlcHdr", "w14:checkbox"],
        ["sdtEndPr"] = [],
        ["sectPr"] = ["headerReference", "footerReference"],
        ["style"] = ["name", "aliases", "basedOn", "pPr", "rPr"],
        ["abstractNum"] = ["lvl", "styleLink", "numStyleLink"],
        ["lvl"] = ["start", "numFmt", "mc:AlternateContent", "pStyle", "isLgl", "suff", "lvlText", "lvlRestart", "rPr"],
        ["wp:inline"] = ["wp:extent", "wp:docPr", "a:graphic"],
        ["wp:anchor"] = ["wp:extent", "wp:docPr", "a:graphic"],
        ["pic:pic"] = ["pic:blipFill"],
        ["pic:blipFill"] = ["a:blip"],
        ["a:blip"] = [],
        ["wps:wsp"] = ["wps:txbx"],
        ["m:rPr"] = [],
        ["m:ctrlPr"] = [],
    }.ToFrozenDictionary(p => p.Key, p => p.Value.ToFrozenSet());

    private static readonly FrozenSet<string> Dropped = new[]
    {
        "proofErr", "bookmarkStart", "bookmarkEnd", "lastRenderedPageBreak", "commentRangeStart", "commentRangeEnd", "commentReference", "permStart", "permEnd",
        "del", "moveFrom", "delText", "delInstrText", "latentStyles", "docDefaults", "tblStylePr", "pPrChange", "rPrChange", "sectPrChange",
        "tblPrChange", "tblGridChange", "tcPrChange", "trPrChange", "tblPrExChange", "numberingChange", "v:stroke", "v:fill", "v:path", "v:formulas",
        "v:handles", "v:shapetype", "v:shadow", "o:lock",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> WithoutAttributes =
        new[] { "p", "r", "t", "rPr", "pPr", "tc", "tcPr", "tr", "trPr", "tbl", "ins", "hyperlink", "smartTag", "br", "tab", "cr", "numPr", "sectPr" }.ToFrozenSet();

    private static readonly FrozenSet<string> Streamed =
        new[] { "document", "body", "tbl", "tr", "tc", "sdt", "sdtContent", "customXml", "ins", "moveTo", "hdr", "ftr" }.ToFrozenSet();

    /// <summary>The only elements kept in one of this name; null when it isn't restricted.</summary>
    public static FrozenSet<string>? KeptIn(string name) => Kept.GetValueOrDefault(name);

    public static bool IsDropped(string name) => Dropped.Contains(name);

    public static bool HasUsefulAttributes(string name) => !WithoutAttributes.Contains(name);

    /// <summary>Elements that may hold most of a document and are therefore walked, not loaded.</summary>
    public static bool IsStreamed(string name) => Streamed.Contains(name);

    /// <summary>Properties that say nothing here; fonts matter only where they draw symbols.</summary>
    public static bool IsIdle(WordElement element) => element.Name switch
    {
        "rPr" or "pPr" or "trPr" or "tcPr" => element.IsBare,
        "rFonts" => !SymbolFonts.IsKnown(element.Value("ascii") ?? element.Value("hAnsi")),
        _ => false,
    };

    public static bool HoldsCharacters(string name) => name is "t" or "instrText" or "m:t" or "a:t";
}
