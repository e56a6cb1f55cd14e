class Solution:
    def numUniqueEmails(self, emails: List[str]) -> int:
        boxes = set()
        for email in emails:
            name, domain = email.replace('.', '').split('@')
            boxes.add(name.split('+')[0] + '@' + domain)
        return len(boxes)
