namespace Lajur.Engine.BuiltIn.Http;

/// <summary>Why an endpoint refuses a request; as outcomes they bear Elsa's names.</summary>
public static class EndpointOutcome
{
    public const string RequestTooLarge = "Request too large";
    public const string FileTooLarge = "File too large";
    public const string InvalidExtension = "Invalid file extension";
    public const string InvalidMimeType = "Invalid file MIME type";
}
