namespace Lajur.Registry.Drafts;

/// <summary>A file chosen for an application that is not submitted yet.</summary>
public sealed class DraftFile
{
    public required Guid Id { get; init; }

    public required string DraftId { get; init; }

    /// <summary>The form's field that it was chosen for.</summary>
    public required string FieldKey { get; init; }

    /// <summary>The name as the browser gave it.</summary>
    public required string FileName { get; init; }

    /// <summary>In bytes.</summary>
    public required int Size { get; init; }

    /// <summary>The bytes, encrypted.</summary>
    public required byte[] Sealed { get; init; }
}
