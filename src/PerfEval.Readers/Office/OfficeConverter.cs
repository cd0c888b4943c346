using System.ComponentModel;
using System.Xml;
using PerfEval.Core.Documents;
using PerfEval.Readers.Content;
using PerfEval.Readers.Processes;

namespace PerfEval.Readers.Office;

/// <summary>Has LibreOffice turn an office file into docx or xlsx, in a folder and with settings of its own. <paramref name="program"/>: null when it isn't installed.</summary>
internal sealed class OfficeConverter(string? program, ReadingLimits limits)
{
    // The processor time is what a hostile file spends; the clock also runs while a busy machine does something else.
    // It asks for about 700 MB of addresses before it has read anything.
    private static readonly ProcessLimits Allowed = new()
    {
        Time = TimeSpan.FromSeconds(120),
        CpuSeconds = 60,
        MemoryBytes = 2L << 30,
        FileBytes = 256L << 20,
        OutputBytes = 1L << 20,
        OpenFiles = 256,
    };

    public byte[] Convert(byte[] content, OfficeKind kind)
    {
        if (program is null) throw NotInstalled(kind);
        if (OfficeContent.IsEncrypted(content)) throw new UnreadableDocumentException("文件已加密，请取消密码保护后再提交");
        try
        {
            using var folder = new ScratchFolder();
            var result = Run(program, folder, folder.Write("report." + kind.Extension, Prepared(content, kind)), kind);
            var converted = folder.File($"out/report.{kind.Target}");
            if (result.End == ProcessEnd.TimedOut) throw new UnreadableDocumentException($"{kind.Name}：转换超过{Allowed.Time.TotalSeconds:0}秒，已停止");
            // It says 0 whether it could read the file or not.
            if (!File.Exists(converted)) throw new UnreadableDocumentException($"{kind.Name}已损坏，无法打开");
            using var file = File.OpenRead(converted);
            return FileContent.Load(file, limits);
        }
        catch (Win32Exception e)
        {
            throw new UnreadableDocumentException($"{kind.Name}：LibreOffice不能启动，请另存为{kind.Target}后再提交", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UnreadableDocumentException($"{kind.Name}：转换时不能写入临时文件", e);
        }
    }

    private static byte[] Prepared(byte[] content, OfficeKind kind)
    {
        try
        {
            return kind == OfficeKind.WordXml ? WordXmlNumbers.Write(content) : content;
        }
        catch (XmlException e)
        {
            throw new UnreadableDocumentException($"{kind.Name}已损坏，无法打开", e);
        }
    }

    private static ProcessResult Run(string program, ScratchFolder folder, string file, OfficeKind kind)
    {
        var profile = folder.File("profile");
        OfficeProfile.Write(profile);
        var command = new ProcessCommand(program,
            [
                "-env:UserInstallation=" + new Uri(profile).AbsoluteUri,
                "--headless", "--norestore", "--nologo", "--nolockcheck", "--nodefault",
                "--infilter=" + kind.Filter,
                "--convert-to", $"{kind.Target}:{kind.TargetFilter}",
                "--outdir", folder.File("out"),
                file,
            ],
            folder.Path);
        return ChildProcess.Run(command, Allowed);
    }

    private static UnreadableDocumentException NotInstalled(OfficeKind kind) =>
        new($"{kind.Name}：本机未安装LibreOffice，不能读取，请另存为{kind.Target}后再提交");
}
