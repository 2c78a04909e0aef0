using System.Globalization;
using Lajur.Host.Forms;
using Lajur.Host.Forms.Inputs;
using Lajur.Host.TryOut.Moves;
using Lajur.Registry.Cases;
using Lajur.Registry.Forms;
using Lajur.Registry.Offices;

namespace Lajur.Host.TryOut;

/// <summary>What was posted from the page of a try-out.</summary>
/// <param name="Posted">The form that was drawn, as it was filled in.</param>
/// <param name="Form">All of the post.</param>
public sealed record TryOutPost(PostedForm Posted, IFormCollection Form)
{
    /// <summary>The buttons' values; an outcome follows <see cref="Complete"/>, the name of a task <see cref="Open"/>.</summary>
    public const string Apply = "ajukan", Claim = "ambil", Complete = "selesai:", Answer = "jawab", Download = "unduh", Open = "buka:",
        Forward = "maju", ToNextDue = "tenggat", Back = "mundur", Restart = "ulang";

    /// <summary>The hidden and further fields.</summary>
    public const string Token = "_percobaan", Task = "_tugas", Officer = "_petugas", Amount = "_lama", Unit = "_satuan", Start = "_mulai",
        WithChannel = "_kanal", WithSamples = "_berkasContoh";

    public const string Minutes = "menit", Hours = "jam", WorkingDays = "hari";

    private const int MostAmount = 100_000;

    public static async Task<TryOutPost> ReadAsync(HttpContext http, FormSchema schema, CancellationToken ct) =>
        new(await PostedForm.ReadAsync(http, schema, ct), await http.Request.ReadFormAsync(ct));

    public string Action => Posted.Action;

    /// <summary>True when only the form itself changed, by a row: it is shown again.</summary>
    public bool ChangesForm => Posted.ChangesForm;

    /// <summary>True when the form that was drawn was sent with it.</summary>
    public bool SendsForm => Action is Apply or Answer || Action.StartsWith(Complete, StringComparison.Ordinal);

    /// <summary>The task that the page showed, or that is to be shown.</summary>
    public TaskRef? ChosenTask => TaskRef.TryParse(
        Action.StartsWith(Open, StringComparison.Ordinal) ? Action[Open.Length..] : Form[Task].ToString());

    public Guid? OfficerId => Guid.TryParse(Form[Officer], out var id) ? id : null;

    public Channel Channel => Enum.TryParse<Channel>(Form[WithChannel], out var channel) && Enum.IsDefined(channel) ? channel : Channel.Website;

    /// <summary>How much to move the clock on; null when it is no number, or none that makes sense.</summary>
    public int? Forwards => int.TryParse(Form[Amount], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= MostAmount
        ? number
        : null;

    public string UnitOfForwards => Form[Unit].ToString();

    /// <summary>When the try-out is to begin; null when nothing readable was said.</summary>
    public DateTimeOffset? StartIn(IndonesianZone zone) => MomentText.Read(Form[Start], zone);

    /// <summary>The files of the post; where samples are wanted, one for each demanded field that nobody chose a file for.</summary>
    public IReadOnlyList<SampleFile> FilesFor(FormSchema schema)
    {
        var chosen = Posted.Files.Select(SampleFile.Of).ToList();
        if (Form[WithSamples].Count == 0)
        {
            return chosen;
        }

        var lacking = schema.Visible(Posted.Values).OfType<Registry.Forms.Fields.FileField>()
            .Where(field => (field.IsRequired || field.RequiredFor.Count > 0) && !chosen.Exists(file => file.FieldKey == field.Key));
        return [.. chosen, .. lacking.Select(field => SampleFile.For(field.Key))];
    }
}
