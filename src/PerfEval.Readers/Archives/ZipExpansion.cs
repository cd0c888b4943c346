using PerfEval.Readers.Content;

namespace PerfEval.Readers.Archives;

/// <summary>The taking apart of one zip file: what was spent of the limits, over all the archives inside it.</summary>
internal sealed class ZipExpansion(ZipExpander expander, ArchiveLimits limits, long archiveBytes)
{
    private readonly UnpackingBudget _budget = new(limits, archiveBytes);
    private int _files;
    private bool _isOver;

    public IEnumerable<ArchivedFile> Expand(Stream archive, string name, int depth)
    {
        // Folders are entries too and cost no file.
        var directory = ZipDirectory.Read(archive, 2 * limits.Files);
        var entries = directory ?? ZipRemains.Read(archive, 2 * limits.Files);
        var names = ZipNames.Of(entries);
        var overlapping = ZipOverlaps.Of(entries);
        var any = false;
        for (var i = 0; i < entries.Count && !_isOver; i++)
        {
            if (names[i].EndsWith('/') || names[i].EndsWith('\\')) continue;
            var path = $"{name}/{ArchivePath.Clean(names[i])}";
            if (_files++ == limits.Files)
            {
                _isOver = any = true;
                yield return new ArchivedFile(name, null, $"压缩包内的文件超过{limits.Files}个，其余未读取");
            }
            else if (SystemFiles.Holds(path)) yield return new ArchivedFile(path, null, "系统或临时文件，不是报告", IsSkipped: true);
            else
            {
                any = true;
                foreach (var file in Open(archive, entries[i], path, overlapping.Contains(i), depth)) yield return file;
            }
        }
        if (directory is null && !_isOver) yield return new ArchivedFile(name, null, "压缩文件不完整，后面的文件无法读取，请重新压缩后提交");
        else if (!any && !_isOver) yield return new ArchivedFile(name, null, "压缩文件中没有报告文件");
    }


    private IEnumerable<ArchivedFile> Open(Stream archive, ZipEntry entry, string path, bool overlaps, int depth)
    {
        var reason = WhyNot(entry, overlaps);
        using var content = new SetAside();
        reason ??= ZipUnpacking.Unpack(archive, entry, content, _budget);
        if (reason is not null)
        {
            yield return new ArchivedFile(path, null, reason);
            yield break;
        }
        if (!expander.Recognizes(content.Content)) yield return new ArchivedFile(path, content.Content);
        else if (depth == limits.Depth) yield return new ArchivedFile(path, null, $"压缩包嵌套超过{limits.Depth}层，未读取");
        else
        {
            foreach (var file in Expand(content.Content, path, depth + 1)) yield return file;
        }
    }

    private static string? WhyNot(ZipEntry entry, bool overlaps) =>
        entry.IsEncrypted ? "压缩包内的文件已加密，请取消密码后再提交"
        : entry.IsLink ? "压缩包内的符号链接，没有内容"
        : overlaps ? "压缩包的结构异常（条目互相重叠），未解压"
        : entry.Method is not (0 or 8) ? $"不支持的压缩方式（{entry.Method}），请用zip格式重新压缩后提交"
        : null;
}
