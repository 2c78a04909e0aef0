using Lajur.Host.Forms;
using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Fields;
using Lajur.Registry.Services;

namespace Lajur.Host.Portal.Applying;

/// <summary>One page of an application: one topic.</summary>
/// <param name="Title">The topic.</param>
/// <param name="Schema">The form it is part of.</param>
/// <param name="Components">What of the form stands on it.</param>
public sealed record ApplyStep(string Title, FormSchema Schema, IReadOnlyList<FormComponent> Components)
{
    /// <summary>Whether the applicant says here who they are, and reads what for.</summary>
    public bool IsApplicant => ApplicantForm.Is(Schema);

    /// <summary>The keys of its fields.</summary>
    public IReadOnlySet<string> Keys { get; } =
        Forms.FilledForm.Flatten(Components).OfType<FormField>().Select(field => field.Key).ToHashSet(StringComparer.Ordinal);

    /// <summary>What is wrong on this page with these values; files by their number, ages by the office's date.</summary>
    public IReadOnlyDictionary<string, string> Check(
        IReadOnlyDictionary<string, string[]> values, IReadOnlyDictionary<string, int> files, DateOnly today) =>
        FormValidator.Validate(Schema, values, files, today: today).Errors
            .Where(error => Keys.Contains(FieldNames.Root(error.Key))).ToDictionary(error => error.Key, error => error.Value, StringComparer.Ordinal);

    /// <summary>The pages of a service's form, its files last, then the applicant's own.</summary>
    /// <param name="intake">The form.</param>
    /// <param name="kind">What people come to the service with.</param>
    public static IReadOnlyList<ApplyStep> Of(FormSchema intake, ServiceKind kind = ServiceKind.Application)
    {
        List<ApplyStep> steps = [];
        List<FormComponent> loose = [];
        foreach (var component in intake.Components)
        {
            if (component is FormGroup { Label: { Length: > 0 } label } group)
            {
                AddLoose();
                steps.Add(new(label, intake, group.HideWhen is null ? group.Components : [group with { Label = null }]));
            }
            else
            {
                loose.Add(component);
            }
        }

        AddLoose();
        var applicant = ApplicantForm.For(intake.Demands, kind);
        steps.Add(new("Data diri", applicant, applicant.Components));
        return steps;

        void AddLoose()
        {
            var (files, others) = (loose.OfType<FileField>().ToList<FormComponent>(), loose.Where(component => component is not FileField).ToList());
            if (others.Count > 0)
            {
                steps.Add(new(intake.Title ?? "Permohonan Anda", intake, others));
            }

            if (files.Count > 0)
            {
                steps.Add(new("Lampiran", intake, files));
            }

            loose.Clear();
        }
    }
}
