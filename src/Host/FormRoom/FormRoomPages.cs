using Lajur.Host.Access;
using Lajur.Host.Desk;
using Lajur.Host.Forms;
using Lajur.Host.Shell;
using Lajur.Registry.Forms;
using Lajur.Registry.Forms.Drawing;
using Lajur.Studio.Access;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Lajur.Host.FormRoom;

/// <summary>The page with form-js's editor, what it saves through, and the preview our own renderer draws.</summary>
public static class FormRoomPages
{
    /// <summary>Bytes of a save or a preview: a form's JSON, written as JSON text, with what was tried in it.</summary>
    private const int MaxBody = 2 * 1024 * 1024;

    /// <summary>The editor writes its styles into the page, and shows the preview in a frame.</summary>
    private static readonly ContentPolicy s_editor = new(
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

    /// <summary>As every page, but it may stand in a frame of ours.</summary>
    private static readonly ContentPolicy s_preview = new(ContentPolicy.Usual.Value.Replace("frame-ancestors 'none'", "frame-ancestors 'self'", StringComparison.Ordinal));

    public static IEndpointRouteBuilder MapFormRoom(this IEndpointRouteBuilder routes)
    {
        var room = routes.MapGroup(DesignerLinks.Definitions + "/{definitionId}/formulir").RequireAuthorization(Policies.DrawingDesigner).ExcludeFromDescription();
        room.MapGet("/{key}", EditorAsync).WithMetadata(s_editor);
        room.MapPost("/{key}/pratinjau", PreviewAsync)
            .AddEndpointFilter<SameOriginFilter>().DisableAntiforgery().WithFormOptions(valueLengthLimit: MaxBody, multipartBodyLengthLimit: MaxBody)
            .WithMetadata(s_preview, new RequestSizeLimitAttribute(MaxBody));
        routes.MapPut("/admin/api/alur/{definitionId}/formulir/{key}", SaveAsync)
            .RequireAuthorization(Policies.DrawingDesigner).AddEndpointFilter<SameOriginFilter>().DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(MaxBody)).ExcludeFromDescription();
        return routes;
    }

    private static async Task<IResult> EditorAsync(string definitionId, string key, HttpContext http, DrawnForms forms)
    {
        var set = await forms.FindAsync(definitionId, SignedInOfficer.Get(http.User).OfficeId, ct: http.RequestAborted);
        return set?.Find(key) is { } form
            ? new RazorComponentResult<EditorPage>(new { Set = set, Form = form })
            : TypedResults.NotFound();
    }

    private static async Task<IResult> SaveAsync(string definitionId, string key, [FromBody] Save asked, HttpContext http, SaveFormHandler save)
    {
        var officer = SignedInOfficer.Get(http.User);
        var result = await save.HandleAsync(
            new()
            {
                DefinitionId = definitionId,
                OfficeId = officer.OfficeId,
                Key = key,
                Json = asked.Json,
                BaseVersion = asked.Base,
                By = new(officer.Id, officer.Name),
            },
            http.RequestAborted);
        return result switch
        {
            SaveFormResult.Saved saved => TypedResults.Ok(new { saved.Version, saved.DrawingVersion }),
            SaveFormResult.Invalid invalid => TypedResults.UnprocessableEntity(new
            {
                Message = "Formulir belum disimpan. Perbaiki hal berikut; isian Anda di halaman ini tetap ada.",
                Problems = invalid.Problems.Select(problem => new { Id = problem.ComponentId, problem.Place, problem.Name, problem.Text }),
            }),
            SaveFormResult.Overtaken overtaken => TypedResults.Conflict(new { Message = Sentences.Overtaken(overtaken, officer), overtaken.Version }),
            SaveFormResult.KeyRefused refused => TypedResults.UnprocessableEntity(new { Message = refused.Reason, Problems = Array.Empty<object>() }),
            _ => TypedResults.NotFound(new { Message = "Alur ini tidak ada lagi, atau bukan milik kantor Anda." }),
        };
    }

    /// <summary>Draws the form as people will see it; posted from within itself it is checked as theirs will be.</summary>
    private static async Task<IResult> PreviewAsync(string definitionId, string key, HttpContext http, TimeProvider clock)
    {
        var officer = SignedInOfficer.Get(http.User);
        var json = (await http.Request.ReadFormAsync(http.RequestAborted))[PreviewPage.Schema].ToString();
        http.Response.Headers.XFrameOptions = "SAMEORIGIN";
        try
        {
            var schema = FormSchema.Parse(json);
            var posted = await PostedForm.ReadAsync(http, schema, http.RequestAborted);
            var isTried = posted.OperationId.Length > 0;
            var check = isTried && !posted.ChangesForm
                ? FormValidator.Validate(
                    schema, posted.Values, posted.Files.CountBy(file => file.FieldKey).ToDictionary(StringComparer.Ordinal),
                    today: officer.Zone.DateOf(clock.GetUtcNow()))
                : null;
            return new RazorComponentResult<PreviewPage>(new { Json = json, Posted = isTried ? posted : null, Check = check, Parsed = schema });
        }
        catch (FormSchemaException e)
        {
            return new RazorComponentResult<PreviewPage>(new { Json = json, Problems = e.Problems });
        }
    }

    /// <param name="Json">The form.</param>
    /// <param name="Base">The version that was opened; null for a new form.</param>
    private sealed record Save(string Json, int? Base);
}
