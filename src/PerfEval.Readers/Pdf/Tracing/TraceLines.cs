namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>Cuts a stream of bytes into lines while it still comes in; nothing is allocated for a line.</summary>
internal sealed class TraceLines(Stream stream)
{
    /// <summary>A longer line is no tag that we read; its rest is taken for further lines.</summary>
    private const int LongestLine = 1 << 16;

    private readonly byte[] _buffer = new byte[2 * LongestLine];
    private int _start;
    private int _end;
    private bool _ended;

    /// <summary>The next line without its line feed; it is valid until the next call.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        while (true)
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            var length = rest.IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = rest[..length];
                _start += length + 1;
                return true;
            }
            if (rest.Length >= LongestLine || (_ended && rest.Length > 0))
            {
                line = rest;
                _start = _end;
                return true;
            }
            if (_ended)
            {
                line = default;
                return false;
            }
            Fill();
        }
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        var read = stream.Read(_buffer, _end, _buffer.Length - _end);
        if (read == 0) _ended = true;
        _end += read;
    }
}
