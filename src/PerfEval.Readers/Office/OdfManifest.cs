using System.IO.Compression;
using PerfEval.Readers.Content;

namespace PerfEval.Readers.Office;

/// <summary>The list of parts of an OpenDocument file, which says whether they are encrypted.</summary>
internal static class OdfManifest
{
    private const int LengthLookedAt = 64 * 1024;

    public static bool SaysEncrypted(ReadOnlySpan<byte> content)
    {
        try
        {
            using var archive = new ZipArchive(FileContent.Open(content.ToArray()), ZipArchiveMode.Read);
            if (archive.GetEntry("META-INF/manifest.xml") is not { } manifest) return false;
            using var stream = manifest.Open();
            var head = new byte[LengthLookedAt];
            var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return head.AsSpan(0, length).IndexOf("encryption-data"u8) >= 0;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
