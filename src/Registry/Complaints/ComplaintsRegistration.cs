using Lajur.Registry.Complaints.Publications;
using Lajur.Registry.Complaints.Publications.Deciding;
using Lajur.Registry.Forms.Choices;
using Lajur.Registry.Messages;
using Lajur.Registry.Reopening;
using Microsoft.Extensions.DependencyInjection;

namespace Lajur.Registry.Complaints;

public static class ComplaintsRegistration
{
    /// <summary>Complaints, what officers are told of them, and opening answered cases again.</summary>
    public static IServiceCollection AddComplaints(this IServiceCollection services) => services
        .AddScoped<ConcernedOfficers>().AddScoped<ComplaintIntake>().AddScoped<ComplaintSteps>().AddScoped<ComplaintDesk>()
        .AddScoped<ComplaintReader>().AddScoped<OfficeChoices>().AddScoped<OfficerMessages>()
        .AddScoped<PublicationDoor>().AddScoped<PersonalWords>().AddScoped<ComplaintPublicationQuery>().AddScoped<PublishedComplaints>().AddScoped<AnsweredComplaints>()
        .AddScoped<PublishComplaintHandler>().AddScoped<WithdrawPublicationHandler>().AddScoped<DeclinePublicationHandler>()
        .AddScoped<ReopeningDesk>().AddScoped<ReopenCaseHandler>();
}
