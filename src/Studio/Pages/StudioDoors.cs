namespace Lajur.Studio.Pages;

/// <summary>The host's addresses that Elsa Studio's own links are led to.</summary>
/// <param name="Definitions">Page of the definitions; the id of one is appended as a segment for its editor.</param>
/// <param name="Instances">Page of the instances; the id of one is appended as a segment for its viewer.</param>
/// <param name="SignIn">Where to sign in again when the session ended; the current path is appended, escaped.</param>
public sealed record StudioDoors(string Definitions, string Instances, string SignIn);
