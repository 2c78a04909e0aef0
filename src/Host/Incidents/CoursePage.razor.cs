using System.Globalization;
using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.Forms;
using Lajur.Registry.Interventions;
using Lajur.Registry.Interventions.Courses;
using Microsoft.AspNetCore.Components;

namespace Lajur.Host.Incidents;

/// <summary>Where an administrator cancels, moves or repeats a step of one case.</summary>
public sealed partial class CoursePage(
    CourseQuery courses, ChangeCourseHandler change, NavigationManager navigation, TimeProvider clock)
{
    [Parameter]
    public required string Number { get; set; }

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    [SupplyParameterFromQuery(Name = IncidentParts.After)]
    public string? After { get; set; }

    private SignedInOfficer Officer { get; set; } = null!;

    private CaseCourse? Course { get; set; }

    private string OperationId { get; set; } = "";

    private string? Reason { get; set; }

    /// <summary>A post needs its form on the page, also when nothing is open any more.</summary>
    private bool IsPosting { get; set; }

    private string? Good { get; set; }

    private string? Bad { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Officer = SignedInOfficer.Get(Context.User);
        OperationId = Guid.CreateVersion7(clock.GetUtcNow()).ToString();
        Good = After == IncidentParts.Going ? "Sudah dijalankan. Keadaan perkara sekarang terlihat di bawah." : null;
        Bad = After == IncidentParts.Broke ? "Sudah dijalankan, tetapi alurnya terhenti. Buka gangguannya untuk melihat sebabnya." : null;
        IsPosting = HttpMethods.IsPost(Context.Request.Method);
        await ReadAsync();
        if (Course is null)
        {
            navigation.NotFound();
        }
    }

    private async Task ReadAsync() => Course = await courses.FindAsync(Number, Officer.Id, Context.RequestAborted);

    private async Task ChangeAsync()
    {
        var form = Context.Request.Form;
        Reason = form[IncidentParts.Reason];
        _ = int.TryParse(form[IncidentParts.Open], NumberStyles.None, CultureInfo.InvariantCulture, out var execution);
        var answer = await change.HandleAsync(
            new()
            {
                CaseNumber = Number,
                OfficerId = Officer.Id,
                Reason = Reason ?? "",
                OperationId = PostedForm.OperationOf(form, OperationId),
                Change = form[IncidentParts.Way].ToString() switch
                {
                    IncidentParts.Move => new CourseChange.Move(execution, form[IncidentParts.Target].ToString()),
                    IncidentParts.Repeat => new CourseChange.Repeat(form[IncidentParts.Finished].ToString()),
                    _ => new CourseChange.Cancel(execution),
                },
            },
            Context.RequestAborted);
        IsPosting = false;
        switch (answer)
        {
            case InterventionAnswer.Done done:
                navigation.NavigateTo($"{IncidentLinks.Course(Number)}?{IncidentParts.After}={(done.Broke ? IncidentParts.Broke : IncidentParts.Going)}");
                break;
            case InterventionAnswer.Refused refused:
                (Bad, Context.Response.StatusCode) = (refused.Sentence, StatusCodes.Status422UnprocessableEntity);
                break;
            case InterventionAnswer.TooLate late:
                await ReadAsync();
                (Bad, Context.Response.StatusCode) = (late.Sentence, StatusCodes.Status409Conflict);
                break;
            default:
                navigation.NotFound();
                break;
        }
    }
}
