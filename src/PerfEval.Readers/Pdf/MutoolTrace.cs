using System.Globalization;
using System.Text;
using PerfEval.Core.Documents;
using PerfEval.Readers.Pdf.Tracing;

namespace PerfEval.Readers.Pdf;

/// <summary>Has mutool trace a file and starts it again behind every page at which it gives up.</summary>
internal sealed class MutoolTrace(string mutool, PdfCopy copy, ReadPages pages, PdfLimits limits)
{
    public const string NotInstalled = "未安装mupdf-tools，不能读取PDF";

    /// <summary>Where the current round started, and the last page that it gave.</summary>
    private int _from;
    private int _last;
    private bool _lastIsWhole;
    private bool _wentPastEnd;

    public TraceFailure Run()
    {
        var count = limits.Pages;
        _from = 1;
        for (var round = 0; ; round++)
        {
            var failure = Round();
            if (failure == TraceFailure.NoSuchPage) pages.Tell("page_count", $"文件的页面目录有误，只找到{pages.Last}页");
            if (failure == TraceFailure.Exhausted)
            {
                pages.LeaveOff(_last);
                pages.Tell("too_large", $"文件过大或过于复杂，只读到第{pages.Last}页");
            }
            if (failure != TraceFailure.Page || _wentPastEnd) return failure;
            if (round == 0 && PageCount() is var told)
            {
                // Nothing of the file stands: it is not the page that is broken.
                if (pages.Count == 0 && told == 0) return TraceFailure.NoPages;
                if (told > 0) count = Math.Min(count, told);
            }
            var broken = _lastIsWhole ? _last + 1 : Math.Max(_last, _from);
            if (broken <= count && !pages.Overfull.Contains(broken)) pages.Broken.Add(broken);
            _from = broken + 1;
            if (_from > count) return failure;
            if (round < limits.Resumptions && !copy.IsOutOfTime) continue;
            pages.Tell("too_damaged", $"文件损坏严重，只读到第{pages.Last}页");
            return failure;
        }
    }

    private TraceFailure Round()
    {
        (_last, _lastIsWhole, _wentPastEnd) = (0, false, false);
        var scanner = new TraceScanner(limits.Trace);
        // One page more than is read tells whether there are more.
        string[] range = [string.Create(CultureInfo.InvariantCulture, $"{_from}-{limits.Pages + 1}")];
        var result = copy.Run(mutool, ["trace"], range, output => scanner.Read(output, Take)) ?? throw new UnreadableDocumentException(NotInstalled);
        if (TraceFailures.TellDamage(result.Errors)) pages.Tell("damaged", "文件有损坏之处，部分文字可能缺失");
        if (TraceFailures.TellLostCharacters(result.Errors)) PopplerText.RestoreCharacters(copy, pages);
        return scanner.LeftPage ? TraceFailure.Page : TraceFailures.Of(result, scanner.WasCut);
    }

    private void Take(TracedPage page)
    {
        // Asked for pages behind the end, mutool gives the last one again.
        if (page.Number < _from)
        {
            _wentPastEnd = true;
            return;
        }
        (_last, _lastIsWhole) = (page.Number, page.Complete);
        pages.Add(page);
    }

    // 0 when the file doesn't tell.
    private int PageCount()
    {
        var buffer = new byte[32];
        var length = 0;
        copy.Run(mutool, ["show"], ["trailer/Root/Pages/Count"], output => length = output.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false));
        return int.TryParse(Encoding.ASCII.GetString(buffer, 0, length).Trim(), CultureInfo.InvariantCulture, out var count) && count > 0 ? count : 0;
    }
}
