using PerfEval.Core.Documents;

namespace PerfEval.Readers.Xlsx;

/// <summary>What people must know about how a workbook was read.</summary>
internal sealed class XlsxNotes
{
    private readonly List<string> _hidden = [];
    private readonly List<DocumentNote> _notes = [];

    public void AddHiddenSheet(string name) => _hidden.Add(name);

    public void AddSheet(string name, SheetContent sheet, int hiddenCells, int rowsCut)
    {
        if (sheet.Uncomputed.Count > 0)
            _notes.Add(new DocumentNote("formula", $"工作表“{name}”有{sheet.Uncomputed.Count}个公式没有保存计算结果（{Places(sheet.Uncomputed)}），其数值未读取；请用Excel或WPS打开并保存后再提交", Partial: true));
        if (sheet.Errors.Count > 0)
            _notes.Add(new DocumentNote("formula_error", $"工作表“{name}”有{sheet.Errors.Count}个单元格显示为错误值（{Places(sheet.Errors)}）"));
        if (hiddenCells > 0)
            _notes.Add(new DocumentNote("hidden", $"工作表“{name}”有{hiddenCells}个单元格在隐藏的行列中或被合并单元格遮盖，未作为正文"));
        if (sheet.Cut is { } reason) _notes.Add(new DocumentNote("cut", $"工作表“{name}”未读完：{reason}", Partial: true));
        if (rowsCut > 0) _notes.Add(new DocumentNote("cut", $"工作表“{name}”的表格过大，最后{rowsCut}行未读取", Partial: true));
    }

    public IReadOnlyList<DocumentNote> All() => _hidden.Count == 0 ? _notes :
        [.. _notes, new DocumentNote("hidden", $"隐藏的工作表未作为正文：{string.Join('、', _hidden.Take(10))}{(_hidden.Count > 10 ? $"等{_hidden.Count}个" : "")}")];

    private static string Places(List<CellPlace> places) => string.Join('、', places.Take(3)) + (places.Count > 3 ? "等" : "");
}
