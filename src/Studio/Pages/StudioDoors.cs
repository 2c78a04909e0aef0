namespace Lajur.Studio.Pages;

/// <summary>
/// The host's pages that hold Elsa Studio, to which its own links are led. Blazor insists that a page's address lies
/// below its base address, so all pages lie below <see cref="Definitions"/>.
/// </summary>
/// <param name="Definitions">Page of the definitions; the id of one is appended as a segment for its editor.</param>
/// <param name="Instances">Page of the instances, below the former; the id of one is appended for its viewer.</param>
/// <param name="SignIn">Where to sign in again when the session ended; the current path is appended, escaped.</param>
public sealed record StudioDoors(string Definitions, string Instances, string SignIn)
{
    /// <summary>The base address of all pages, with a slash at the end.</summary>
    public string Base => Definitions + "/";
}
