using Lajur.Host.Forms.Lists;
using Lajur.Registry.Attachments;
using Lajur.Registry.Changes;
using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Fields;
using Lajur.Registry.Forms.Lists;
using Microsoft.Extensions.Primitives;

namespace Lajur.Host.Forms;

/// <summary>What a browser posted for one of our forms.</summary>
/// <param name="Values">Text by field; names that begin with an underscore are ours and left out.</param>
/// <param name="Files">The chosen files of fields of the form, each within its bound.</param>
/// <param name="Errors">What is wrong with files that were too large or too many, by field.</param>
/// <param name="Action">The button that was pressed; empty for the main one.</param>
/// <param name="Shown">Ids of the conditional components that the page showed.</param>
public sealed record PostedForm(
    IReadOnlyDictionary<string, string[]> Values,
    IReadOnlyList<Upload> Files,
    IReadOnlyDictionary<string, string> Errors,
    string Action,
    IReadOnlySet<string> Shown)
{
    /// <summary>The name of the buttons beside the main one.</summary>
    public const string ActionField = "_aksi";

    /// <summary>Begins the action that takes a kept file out; its id follows.</summary>
    public const string RemoveAction = "hapus:";

    /// <summary>Begins the action that adds a row to a list; the list's name follows.</summary>
    public const string AddAction = "tambah:";

    /// <summary>Begins the action that takes a row out of a list; its name, a colon and the row's token follow.</summary>
    public const string DropAction = "buang:";

    /// <summary>Posted once for each conditional component that was shown.</summary>
    public const string ShownField = "_tampil";

    /// <summary>Carries the operation id, so that posting twice does a thing once.</summary>
    public const string OperationField = "_operasi";

    /// <summary>The operation id that was posted; empty when there was none.</summary>
    public string OperationId { get; init; } = "";

    /// <summary>The file to take out, when that is what was asked.</summary>
    public Guid? FileToRemove => Action.StartsWith(RemoveAction, StringComparison.Ordinal)
        && Guid.TryParse(Action.AsSpan(RemoveAction.Length), out var id) ? id : null;

    /// <summary>True when a row was to be added or taken out: <see cref="Values"/> is so already, and the form is to be shown again.</summary>
    public bool ChangesList { get; init; }

    /// <summary>True when the form itself was changed, not sent: it is to be shown again, with nothing said to be wrong.</summary>
    public bool ChangesForm => ChangesList || FileToRemove is not null;

    /// <summary>The operation id that was posted; <paramref name="otherwise"/> when there was none, or one that nobody of ours made.</summary>
    public static string OperationOf(IFormCollection form, string otherwise = "") =>
        form[OperationField].ToString() is { Length: > 0 and <= Operation.MaxKeyLength } posted ? posted : otherwise;

    /// <summary>Reads the post, which the host has bounded as a whole.</summary>
    /// <param name="http">The request.</param>
    /// <param name="schema">The form; files of other names are not read.</param>
    /// <param name="ct">Stops reading.</param>
    public static async Task<PostedForm> ReadAsync(HttpContext http, FormSchema schema, CancellationToken ct)
    {
        var form = await http.Request.ReadFormAsync(ct);
        var (files, errors) = await ReadFilesAsync(form.Files, schema, ct);
        var values = form.Where(field => !field.Key.StartsWith('_')).ToDictionary(field => field.Key, Texts, StringComparer.Ordinal);
        var action = form[ActionField].ToString();
        return new PostedForm(
            values,
            files,
            errors,
            action,
            form[ShownField].OfType<string>().ToHashSet(StringComparer.Ordinal))
        {
            OperationId = OperationOf(form),
            ChangesList = RowChange.TryApply(action, schema, values),
        };
    }

    /// <summary>
    /// The conditional components that what was typed has brought up and the page had not shown: without script they
    /// have to be shown before anybody is told that they are empty.
    /// </summary>
    public IReadOnlyList<FormComponent> Revealed(FormSchema schema, IReadOnlyDictionary<string, string[]> values, IReadOnlyList<FormComponent> page)
    {
        var here = FilledForm.Flatten(page).Select(component => component.Id).ToHashSet(StringComparer.Ordinal);
        var lists = FilledForm.Flatten(page).OfType<ListField>().ToList();
        return [.. schema.Visible(values)
            .Where(component => component.HideWhen is not null && !Shown.Contains(component.Id)
                && (here.Contains(component.Id) || lists.Exists(list => FieldNames.Owns(list.Key, component.Scope))))];
    }

    private static string[] Texts(KeyValuePair<string, StringValues> field) => [.. field.Value.Select(FormPost.Clean)];

    private static async Task<(List<Upload> Files, Dictionary<string, string> Errors)> ReadFilesAsync(
        IFormFileCollection posted, FormSchema schema, CancellationToken ct)
    {
        var errors = new Dictionary<string, string>(StringComparer.Ordinal);
        List<Upload> files = [];
        var fields = schema.Fields.OfType<FileField>().ToDictionary(field => field.Key, StringComparer.Ordinal);
        foreach (var file in posted.Where(file => file.Length > 0 && fields.ContainsKey(file.Name)))
        {
            if (file.Length > AttachmentRules.MaxBytes)
            {
                errors[file.Name] = $"Berkas \"{file.FileName}\" berukuran {FileSizes.ToText(file.Length)}. Pilih berkas paling besar 5 MB.";
            }
            else if (files.Count == AttachmentRules.MaxFiles)
            {
                errors[file.Name] = $"Lampirkan paling banyak {AttachmentRules.MaxFiles} berkas.";
            }
            else if (await ReadAsync(file, ct) is var bytes && ContentSniffer.Find(bytes) is { } type && FileKinds.Takes(fields[file.Name].Accept, type))
            {
                files.Add(new Upload(file.Name, Path.GetFileName(file.FileName), bytes));
            }
            else
            {
                var wanted = FileKinds.Words(fields[file.Name].Accept) ?? "foto (JPG, PNG, WebP), PDF, DOCX, XLSX, atau TXT";
                errors[file.Name] = $"Jenis berkas \"{file.FileName}\" tidak dapat diterima. Pilih {wanted}.";
            }
        }

        return (files, errors);
    }

    private static async Task<byte[]> ReadAsync(IFormFile file, CancellationToken ct)
    {
        var bytes = new byte[file.Length];
        await using var from = file.OpenReadStream();
        await from.ReadExactlyAsync(bytes, ct);
        return bytes;
    }
}
