namespace Lajur.Engine.BuiltIn.Http;

/// <summary>A file that came with a request.</summary>
/// <param name="FileName">As the sender calls it, without folders.</param>
/// <param name="ContentType">As the sender says, without parameters; never to be trusted.</param>
/// <param name="Content">The file itself.</param>
public sealed record UploadedFile(string FileName, string ContentType, byte[] Content);
