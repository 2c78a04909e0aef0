using System.Globalization;
using Lajur.Host.Forms;
using Lajur.Registry.Drafts;
using Lajur.Registry.Forms;

namespace Lajur.Host.Inbox.Items;

/// <summary>What an officer posted from a work item: the button, and everything typed, so that nothing is lost on an error.</summary>
/// <param name="Pressed">The value of the button.</param>
/// <param name="SeenRevision">The item's revision that the officer saw.</param>
/// <param name="Form">The step's form as it was filled in.</param>
public sealed record WorkItemPost(string Pressed, int SeenRevision, PostedForm Form)
{
    /// <summary>Carries why a task is taken before others that are due earlier.</summary>
    public const string Reason = "_alasanUrutan";

    /// <summary>Carries the revision that the page showed.</summary>
    public const string Revision = "_revisi";

    /// <summary>The buttons' values; an outcome's is <see cref="Complete"/> followed by its name.</summary>
    public const string Claim = "ambil", Release = "lepas", Complete = "selesai:";

    /// <summary>The token that leads to files of an earlier post; null when none was sent.</summary>
    public string? Token { get; init; }

    /// <summary>The files that are kept while the form is shown again.</summary>
    public OpenDraft? Kept { get; init; }

    /// <summary>Why this one before others that are due earlier; empty when nobody said.</summary>
    public string GivenReason { get; init; } = "";

    /// <summary>Reads the post of an item whose form is <paramref name="schema"/>, or null where it has none.</summary>
    public static async Task<WorkItemPost> ReadAsync(HttpContext http, FormSchema? schema, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var posted = await PostedForm.ReadAsync(http, schema ?? FormSchema.Empty, ct);
        var seen = int.TryParse(form[Revision], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        return new WorkItemPost(posted.Action, seen, posted) { GivenReason = form[Reason].ToString(), Token = form[FileKeeper.Field] };
    }
}
