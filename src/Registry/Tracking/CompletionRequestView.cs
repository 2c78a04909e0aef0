using Lajur.Registry.Forms;
using Lajur.Registry.Services;

namespace Lajur.Registry.Tracking;

/// <summary>What staff ask of the applicant.</summary>
/// <param name="Id">To answer it with <see cref="CompleteFile"/>.</param>
/// <param name="Message">What is missing, in the officer's words.</param>
/// <param name="Form">The form to fill in; null when a text and files are enough.</param>
/// <param name="AskedAt">When it was asked.</param>
/// <param name="GiveUpAt">The last moment to answer; null when there is none.</param>
public sealed record CompletionRequestView(
    Guid Id, string Message, FormSchema? Form, DateTimeOffset AskedAt, DateTimeOffset? GiveUpAt)
{
    /// <summary>What the applicant does at a step of their own; null when the file was returned.</summary>
    public string? Step { get; init; }

    /// <summary>True when only an officer can say that it is done, as when the applicant has to come.</summary>
    public bool ByStaff { get; init; }

    /// <summary>The service to go on with; null when it is no such question. Answering the request then turns it down.</summary>
    public CatalogEntry? ContinueAs { get; init; }

    /// <summary>What the reader may know of the case, to fill the form in with; null where nobody has looked.</summary>
    public System.Text.Json.Nodes.JsonObject? Facts { get; init; }

    /// <summary>True when there is nothing to fill in: saying that it is done is enough.</summary>
    public bool IsPlain => Form is null && (Step ?? ContinueAs as object) is not null;

    /// <summary>The form to fill in: its own, none where nothing is to be filled in, or else a text with files.</summary>
    /// <param name="label">What the text is called, for whoever writes it.</param>
    public FormSchema FormToFill(string label) => Form ?? (IsPlain ? FormSchema.Empty : FormSchema.Parse(
        $$"""
        {
          "type": "default", "id": "kelengkapan",
          "components": [
            { "type": "textarea", "id": "f_jawaban", "key": "{{CompleteFile.AnswerField}}", "label": "{{label}}" },
            { "type": "filepicker", "id": "f_files", "key": "files", "label": "Berkas", "multiple": true }
          ]
        }
        """));
}
