namespace Lajur.Registry.Registers.Books.Lines;

/// <summary>What stands in a cell of a book.</summary>
public abstract record BookValue
{
    private BookValue()
    {
    }

    /// <summary>Words; as somebody wrote them, so never to be taken for a formula or for markup.</summary>
    public sealed record Words(string Text) : BookValue;

    public sealed record Number(int Value) : BookValue;

    public sealed record Day(DateOnly Date) : BookValue;

    /// <summary>A moment by the office's own clock.</summary>
    public sealed record Moment(DateTime Local) : BookValue;

    /// <summary>Somebody's data that whoever asks need not know.</summary>
    public sealed record Hidden : BookValue
    {
        public static Hidden Instance { get; } = new();
    }
}
