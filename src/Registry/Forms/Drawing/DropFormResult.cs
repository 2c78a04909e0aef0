namespace Lajur.Registry.Forms.Drawing;

/// <summary>How taking a form out ended.</summary>
public abstract record DropFormResult
{
    private DropFormResult()
    {
    }

    /// <summary>It is out, or was already.</summary>
    public sealed record Dropped : DropFormResult;

    /// <summary>The drawing needs it, or it was changed meanwhile.</summary>
    public sealed record Refused(string Reason) : DropFormResult;

    /// <summary>There is no such drawing in the office.</summary>
    public sealed record NotFound : DropFormResult;
}
