using Lajur.Registry.Attachments;
using Lajur.Registry.Drafts;

namespace Lajur.Host.Forms;

/// <summary>A post with the files of earlier ones.</summary>
/// <param name="Draft">Where the earlier files are kept; null when there are none.</param>
/// <param name="Form">What was posted, all files among it.</param>
/// <param name="New">The files that came now.</param>
/// <param name="Subject">What the form is about.</param>
public sealed record KeptPost(OpenDraft? Draft, PostedForm Form, IReadOnlyList<Upload> New, Guid Subject);
