namespace Lajur.Registry.Attachments;

/// <summary>A file that somebody posted, read within the bounds and not yet trusted.</summary>
/// <param name="FieldKey">The form's field that it was posted for.</param>
/// <param name="FileName">The name as the browser gave it; only its last part is used.</param>
/// <param name="Content">The bytes.</param>
public sealed record Upload(string FieldKey, string FileName, ReadOnlyMemory<byte> Content);
